package parser

// actWords is how a language names acts and treaties.
type actWords struct {
	nouns map[string]bool
}

func englishActs() actWords {
	return actWords{nouns: set("regulation regulations directive directives decision decisions article articles")}
}

func frenchActs() actWords {
	return actWords{nouns: set("règlement règlements directive directives décision décisions article articles")}
}

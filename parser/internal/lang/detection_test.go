package lang

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestDetect(t *testing.T) {
	const (
		english = "The lamps of the harbours have been dark since the fire of 1911, and the pilots are afraid of the rocks."
		french  = "Les lampes des ports sont éteintes depuis l'incendie de 1911 et les pilotes ont peur dans la nuit."
	)
	for _, c := range []struct{ name, text, want string }{
		{"English", english, "en"},
		{"French", french, "fr"},
		{"capitals", strings.ToUpper(french), "fr"},
		{"decomposed", norm.NFD.String(french), "fr"},
		{"without accents", "Les lampes des ports sont vieilles et les pilotes qui sont sur les bateaux ont peur dans la nuit.", "fr"},
		{"lost apostrophes", "Selon lAgence, dix tonnes dépaves gisent devant lEstuaire, avis de lOffice et dErmeline compris.", "fr"},
		{"English with French names", "Jean de La Tour met Marie de la Pêche at Le Havre; the Commission de la Vigie and Le Phare du Nord were silent.", "en"},
		{"French with English names", "M. Brask, de la société Light of the North, rencontre à Port of Ys les gardiens de « The Tower ».", "fr"},
		{"twelve words of none", strings.Repeat("Xyz ", enoughWords), ""},
		{"short", "Lamps were lit.", "en"},
		{"short French", "Le phare brûle.", "fr"},
		{"two words", "Le phare", "fr"},
		{"only words of tables", "Parlement européen : rapport adopté, directive rejetée.", "fr"},
		{"only words of English tables", "European Parliament: report adopted, directive rejected.", "en"},
		{"one that is open", "Xyz abc.", "en"},
		{"none", "", "en"},
		{"no letters", "1911, 12.", "en"},
		{"German", "Die Lampen der Häfen sind seit dem Brand von 1911 dunkel, und die Lotsen haben in der Nacht große Angst.", ""},
		{"Dutch", "De lampen van de havens zijn in de nacht gedoofd, en de loodsen of wachters is het werk in de stad te zwaar.", ""},
		{"Spanish", "Las lámparas de los puertos están apagadas y los pilotos que viven en la costa tienen miedo de la niebla.", ""},
		{"Italian", "Il faro del porto è spento e la nave che viene da un porto in fiamme non vede la costa in mezzo alla nebbia.", ""},
		{"Portuguese", "As lâmpadas dos portos estão apagadas e os pilotos que vivem na costa à noite têm medo de um nevoeiro.", ""},
		{"Romanian", "Lămpile din porturi sunt stinse de la incendiu, iar piloții care trăiesc pe coastă se tem de ceață și de un val.", ""},
		{"Danish", "Lamperne i havnene er slukket for at spare, og alle lodser under rejsen til byen er bange for et skib til.", ""},
		{"Polish", "Lampy w portach są zgaszone od pożaru, a piloci, którzy mieszkają na wybrzeżu, boją się mgły i do dziś milczą.", ""},
	} {
		if got := known.Detect(c.text, 0).Code; got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// TestDetectByBody checks what a header before the text says for a short one.
func TestDetectByBody(t *testing.T) {
	const english, french = "Report on the lamps of the ports. ", "Rapport sur les lampes des ports. "
	for _, c := range []struct{ header, body, want string }{
		{english, "Le phare brûle.", "fr"}, {french, "The lamp burns.", "en"}, {french, "Xyz abc.", "fr"}, {english, "Xyz abc.", "en"},
		{french, "", "fr"}, {english, "", "en"}, {french, strings.Repeat("Xyz ", enoughWords-1), "fr"}, {french, strings.Repeat("Xyz ", enoughWords), ""},
	} {
		if got := known.Detect(c.header+c.body, len(c.header)).Code; got != c.want {
			t.Errorf("%q before %q: got %q, want %q", c.header, c.body, got, c.want)
		}
	}
}

// TestDetectShares checks both sides of the shares of function words.
func TestDetectShares(t *testing.T) {
	sample := func(words ...string) string {
		return strings.Join(words, " ") + strings.Repeat(" xyz", 50-len(words)) // 2 % a word
	}
	for _, c := range []struct{ text, want string }{
		{sample("the", "the", "of"), "en"}, {sample("the", "the"), ""}, {sample("of", "of", "of"), "en"},
		{sample("les", "les", "de"), "fr"}, {sample("de", "de", "de"), "fr"},
		{sample("the", "the", "of", "los", "los"), "en"}, {sample("the", "the", "of", "los", "los", "los"), ""},
		{sample("the", "the", "of", "de", "de", "de", "de", "de", "de"), "en"}, {sample("the", "the", "of", "de", "de", "de", "de", "de", "de", "de", "de"), "fr"},
		{strings.Repeat("xyz ", sampleWords) + english60, ""},
	} {
		if got := known.Detect(c.text, 0).Code; got != c.want {
			t.Errorf("%s: got %q, want %q", c.text, got, c.want)
		}
	}
}

const english60 = "the lamps of the ports were lit by the keepers"

// TestEvidence checks that no word tells two languages, and that none is so long
// that another one has its key.
func TestEvidence(t *testing.T) {
	of := make(map[string]string)
	for _, code := range known.Codes() {
		var w DetectionWords
		if err := known.fill(code, "detection", &w); err != nil {
			t.Fatal(err)
		}
		for _, word := range w.ForeignWords {
			if other := of[word]; other != "" && other != "none" {
				t.Errorf("%q stands for %s and for others", word, other)
			}
			of[word] = "none"
		}
		for _, word := range slices.Concat(w.FunctionWords, w.SharedWords) {
			if other, twice := of[word]; twice {
				t.Errorf("%q stands for %s and %s", word, other, code)
			}
			of[word] = code
			if KeyOf(word) >= longWord {
				t.Errorf("%q is too long", word)
			}
		}
	}
}

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "1, 2": "", "The lamp's keeper": "The|lamp'|s|keeper", "l’été, d'un": "l’|été|d'|un", "«Où»": "Où", "lamp’ s": "lamp|s",
		norm.NFD.String("été"): norm.NFD.String("été"), "a-b": "a|b", "lʼété": "lʼ|été", "É1é": "É|é",
	} {
		var got []string
		for r := (wordReader{text: text}); r.next(); {
			word := text[r.start:r.end]
			if r.key != KeyOf(word) {
				t.Errorf("%q has the key %x, want %x", word, r.key, KeyOf(word))
			}
			got = append(got, word)
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q: got %q, want %s", text, got, want)
		}
	}
}

func TestGluedKey(t *testing.T) {
	for word, want := range map[string]string{
		"lAgence": "l'", "dÉtat": "d'", "tRNA": "", "Lagence": "", "LAgence": "", "iPhone": "i'", "lA": "", "l": "", "éTat": "", "lage": "",
	} {
		if got := gluedKey(word); got != KeyOf(want) {
			t.Errorf("%s gives another key than %q", word, want)
		}
	}
}

// TestDetectShortBody asks the vocabulary only where all of the text is short.
func TestDetectShortBody(t *testing.T) {
	for n, want := range map[int]string{enoughWords - 1: "en", enoughWords: ""} {
		if got := known.Detect(strings.Repeat("Xyz ", n), len("Xyz ")).Code; got != want {
			t.Errorf("%d words: got %q, want %q", n, got, want)
		}
	}
	if got := New(Tables()).Detect(strings.Repeat("the ", enoughWords), 0); got != UnknownLanguage {
		t.Errorf("without languages: got %q", got.Code)
	}
}

// TestCount counts function words, those in names as shared ones.
func TestCount(t *testing.T) {
	french := slices.Index(known.Codes(), "fr")
	for text, want := range map[string][2]int{
		"les": {1, 0}, "Port Les": {0, 1}, "Port. Les": {1, 0}, "Xyz. Port Les": {0, 1}, "lAgence dUnion": {2, 0},
		"lAg": {1, 0}, "l’Agence": {0, 1}, "zZone": {0, 0},
	} {
		if got := known.count(text).of[french]; got != (struct{ function, shared int }{want[0], want[1]}) {
			t.Errorf("%q: got %+v, want %v", text, got, want)
		}
	}
}

func TestLettersIn(t *testing.T) {
	for text, want := range map[string]int{
		"azAZ@": 4, "z": 1, "a{": 1, "`": 0, "[": 0, "{": 0, "@": 0, "é!": 2, "e\u0301": 3, "ʼ": 0, "’": 0, "": 0,
	} {
		if got := lettersIn(text); got != want {
			t.Errorf("%q: got %d, want %d", text, got, want)
		}
	}
	for word, glued := range map[string]bool{"aBc": true, "zBc": true, "`Bc": false, "{Bc": false, "lÉt": true, "lBC": false, "lbc": false} {
		if got := gluedKey(word) != 0; got != glued {
			t.Errorf("%q: got %t", word, got)
		}
	}
}

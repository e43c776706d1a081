package model

import "slices"

// Rule is a kind of diagnostic.
type Rule struct {
	Name     string
	Severity Severity
	Help     string // what it means and what to do, in a sentence or two
}

// The names of the rules.
const (
	RuleMissingTitle         = "missing-title"
	RuleMissingProcedure     = "missing-procedure"
	RuleMissingDate          = "missing-date"
	RuleMissingDocumentType  = "missing-document-type"
	RuleMalformedProcedure   = "malformed-procedure"
	RuleInvalidDate          = "invalid-date"
	RuleProcedureTypeUnknown = "procedure-type-unknown"
	RuleDocumentTypeUnknown  = "document-type-unknown"
	RuleGroupUnknown         = "group-unknown"
	RuleNotASummary          = "not-a-summary"
	RuleUnbalancedBold       = "unbalanced-bold"
	RuleNoMarkup             = "no-markup"
	RuleCharsetGuessed       = "charset-guessed"
	RuleCharsetInvalid       = "charset-invalid"
	RulePageLayoutUnknown    = "page-layout-unknown"
	RuleListMissing          = "list-missing"
	RuleVoteAmbiguous        = "vote-ambiguous"
	RuleVoteContradicts      = "vote-contradicts"
	RuleNoAddressee          = "call-without-addressee"
	RulePDFDoubtful          = "pdf-doubtful"
	RuleProcedureMismatch    = "procedure-mismatch"
	RuleDateMismatch         = "date-mismatch"
	RuleLanguageUnknown      = "language-unknown"
	RuleCrowdedSentence      = "crowded-sentence"
)

// Rules returns all rules, sorted by name.
func Rules() []Rule { return slices.Clone(rules[:]) }

var rules = [...]Rule{
	{RuleNoAddressee, Info,
		"A call to action names nobody who is to act, as in 'called for an inquiry'. The call is kept " +
			"with addressee null."},
	{RuleCharsetGuessed, Warning,
		"The bytes are not UTF-8 and nothing declares a character set, so Windows-1252 was assumed. Name " +
			"the right one with --charset, or save the file as UTF-8."},
	{RuleCharsetInvalid, Warning,
		"Some bytes are not valid in the character set that was declared or asked for; each was read as " +
			"U+FFFD. Check --charset or the page's declaration."},
	{RuleCrowdedSentence, Warning,
		"A sentence holds more findings or votes than any summary has in one, so some were left out: 32 findings " +
			"and 16 votes are kept, fewer of a sentence of more than 2 KiB. Or a text has more than 4,096 markers and " +
			"one every 8 bytes, of which the rest is read as text. Check that the markers of bold are " +
			"paired, and that the sentences end in full stops."},
	{RuleDateMismatch, Warning,
		"The text gives another date for the vote than the header. Compare both with the procedure's " +
			"page."},
	{RuleDocumentTypeUnknown, Warning,
		"The header's document type is not in the vocabulary, so its stage is null. The text is kept as " +
			"written."},
	{RuleGroupUnknown, Warning, "A political group is not in the vocabulary. The text is kept as its code."},
	{RuleInvalidDate, Error,
		"The header's date does not exist in the calendar, so date is null. Headers write day/month/year."},
	{RuleLanguageUnknown, Warning,
		"The text is neither " + LanguageNames("nor") + ". What needs no language is read; name the language with " +
			"--language if the text is too short to tell."},
	{RuleListMissing, Warning,
		"A sentence announces a list ('… are called on to:') but no list follows. The call is kept " +
			"without items; compare with the original page."},
	{RuleMalformedProcedure, Error,
		"Something in the header looks like a procedure reference but is not one. References are written " +
			"2016/2607(RSP)."},
	{RuleMissingDate, Warning,
		"The header gives no date. A header line reads '2016/2607(RSP) - 10/03/2016 - Text adopted by " +
			"Parliament, single reading'."},
	{RuleMissingDocumentType, Info,
		"The header does not say what kind of document is summarised, so document_type is null."},
	{RuleMissingProcedure, Warning,
		"The header gives no procedure reference. A header line reads '2016/2607(RSP) - 10/03/2016 - Text " +
			"adopted by Parliament, single reading'."},
	{RuleMissingTitle, Info, "No title stands above the header line, so title is null."},
	{RuleNoMarkup, Info,
		"The text has no bold, so key_findings is empty: plain text cannot say what the summary stresses."},
	{RuleNotASummary, Error,
		"The input is no summary of the Legislative Observatory: another page such as a procedure file or " +
			"a press release, or a message in place of a page, of which there is no record; or a text without " +
			"anything that marks a summary. The message says which, and what to do."},
	{RulePageLayoutUnknown, Warning,
		"The page has none of the known layouts of the Observatory, so the block that holds the summary " +
			"was guessed."},
	{RulePDFDoubtful, Warning,
		"Text of a PDF page was left out or can be in the wrong order: letters that are not upright or that the " +
			"file does not tell, a damaged file, texts side by side that are neither columns nor a table. Compare " +
			"the record with the page, or read the saved page in its place."},
	{RuleProcedureMismatch, Warning,
		"The page names one procedure in its header and another in its title. The header's is kept."},
	{RuleProcedureTypeUnknown, Warning,
		"The code in the brackets of the procedure reference is not in the vocabulary, so type_name is " +
			"null."},
	{RuleUnbalancedBold, Warning,
		"A paragraph has a bold marker without a partner. The marker that fits worst is ignored; check " +
			"the paragraph's findings."},
	{RuleVoteAmbiguous, Warning,
		"A vote's figures could not be told apart for certain, or one of them is missing where the text has " +
			"the words for it. Compare the vote with its sentence."},
	{RuleVoteContradicts, Warning,
		"A vote is told as adopted although more voted against than for. The figures and the outcome are " +
			"kept as the text states them; compare with the minutes."},
}

// FindRule returns the rule of that name, and whether there is one.
func FindRule(name string) (Rule, bool) {
	for i := range rules {
		if r := &rules[i]; r.Name == name {
			return *r, true
		}
	}
	return Rule{}, false
}

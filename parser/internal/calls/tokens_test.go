package calls

import (
	"flag"
	"fmt"
	"testing"

	"resparse/parser/internal/sheet"
)

var update = flag.Bool("update", false, "rewrite what is told of each token")

// tells are the questions that are asked of each token, by the index of the answer
// in the golden file.
var tells = []struct {
	name string
	ask  func(c *clause, i int) bool
}{
	{"quiet", (*clause).passed},
	{"may call", (*clause).mayCall},
	{"foreign", (*clause).foreign},
	{"finite", (*clause).isFinite},
	{"auxiliary", (*clause).isAuxiliary},
	{"dash", (*clause).isDash},
	{"list end", (*clause).listEnd},
	{"opens a quotation", (*clause).opensQuote},
	{"can be a verb", (*clause).isVerb},
	{"starts an action", (*clause).startsAction},
	{"starts an object", (*clause).startsObject},
	{"asked for", (*clause).isAsked},
	{"in the line", (*clause).inLine},
	{"adverb", (*clause).isAdverb},
	{"opens an aside", (*clause).opensAside},
	{"adds actors", (*clause).addsActors},
	{"calls", (*clause).hasCall},
	{"pronoun", (*clause).isPronoun},
	{"plural", (*clause).isPlural},
	{"base", (*clause).isBase},
	{"verb of a clause", (*clause).isClauseVerb},
	{"of a name", (*clause).ofName},
	{"proper noun", (*clause).properNoun},
	{"common noun", (*clause).isCommonNoun},
	{"participle", (*clause).participleAt},
	{"verb form", (*clause).isVerbForm},
	{"verb follows", (*clause).verbFollows},
	{"caller after", (*clause).callerAfter},
	{"caller near", (*clause).callerNear},
	{"caller goes on", (*clause).callerGoesOn},
	{"gerund goes on", (*clause).gerundGoesOn},
	{"reporting verb", (*clause).reportingVerb},
	{"opens the sentence", (*clause).opensSentence},
	{"has a document", (*clause).hasDocument},
	{"relative caller", func(c *clause, i int) bool { return c.relativeCaller(i, i) }},
	{"other verb", (*clause).otherVerb},
	{"lists subjects", (*clause).listsSubjects},
	{"holds together", (*clause).holdsTogether},
	{"in a phrase", (*clause).inPhrase},
	{"belongs to a noun", (*clause).belongs},
	{"opens a noun phrase", (*clause).opensNounPhrase},
	{"opens a predicate", (*clause).opensPredicate},
	{"by others", (*clause).byOthers},
	{"own point", (*clause).ownPoint},
	{"day of a month", (*clause).isDayOfMonth},
	{"callers up to", func(c *clause, i int) bool { return c.callers(0, i) }},
	{"of others from the first", func(c *clause, i int) bool { return c.belongsToOthers(0, i+1) }},
	{"ends in a caller", func(c *clause, i int) bool { return c.endsInCaller(0, i) }},
	{"actor up to", func(c *clause, i int) bool { return c.isActor(0, i) }},
	{"actor from", func(c *clause, i int) bool { return c.isActor(i, len(c.Tokens)) }},
	{"name of two", func(c *clause, i int) bool { return c.isName(i, min(i+1, len(c.Tokens)-1)) }},
	{"time from", func(c *clause, i int) bool { return c.isTime(i, len(c.Tokens)-1) }},
	{"finite before", func(c *clause, i int) bool { return c.finiteBetween(0, i) }},
	{"subject up to", func(c *clause, i int) bool { return c.isSubject(0, i) }},
	{"closes a quotation", func(c *clause, i int) bool { return c.closesQuote(0, i) }},
	{"others act", func(c *clause, i int) bool { return c.othersAct(i, len(c.Tokens)-1) }},
	{"hangs on", func(c *clause, i int) bool { return c.hangsOn(i, len(c.Tokens)-1) }},
	{"plural phrase", func(c *clause, i int) bool { return c.isPluralPhrase(max(i-1, 0), i) }},
}

// finds are the tokens that are looked for from each token.
var finds = []struct {
	name string
	find func(c *clause, i int) int
}{
	{"next", (*clause).next},
	{"before", (*clause).before},
	{"before the verb", (*clause).beforeVerb},
	{"clause start", (*clause).clauseStart},
	{"lead-in start", (*clause).leadStart},
	{"day", (*clause).dayAt},
	{"aside end", (*clause).asideEnd},
	{"enumerator", (*clause).enumerator},
	{"after the aside", (*clause).afterAside},
	{"after signs", (*clause).skipSigns},
	{"quiet before the verb", (*clause).quietBeforeVerb},
	{"opening comma", (*clause).openingComma},
	{"opening sign", (*clause).openingSign},
	{"opener", (*clause).opener},
	{"form of to be", (*clause).passive},
	{"actor end", (*clause).actorEnd},
	{"after the noun", (*clause).afterNoun},
	{"subject last", (*clause).subjectLast},
	{"head", func(c *clause, i int) int { return c.headOf(0, i) }},
	{"head from", func(c *clause, i int) int { return c.headOf(i, len(c.Tokens)-1) }},
	{"tail", func(c *clause, i int) int { return c.cutTail(0, i) }},
	{"after prepositions", (*clause).skipPrepositions},
	{"after another clause", func(c *clause, i int) int { return c.afterOtherClause(0, i) }},
	{"after an adverbial", func(c *clause, i int) int { return c.skipAdverbial(0, i) }},
	{"phrase end", func(c *clause, i int) int { return c.phraseEnd(i, len(c.Tokens)) }},
	{"subject end", func(c *clause, i int) int { return c.subjectEnds(0, i) }},
	{"name end", func(c *clause, i int) int { return c.nameEnd(i, len(c.Tokens), true) }},
	{"owner", func(c *clause, i int) int { return c.owner(i, false) }},
	{"subject from", func(c *clause, i int) int { first, _ := c.passiveSubject(i); return first }},
	{"subject to", func(c *clause, i int) int { _, last := c.passiveSubject(i); return last }},
	{"phrase from", func(c *clause, i int) int { first, _ := c.phraseAround(i, len(c.Tokens)); return first }},
	{"phrase to", func(c *clause, i int) int { _, last := c.phraseAround(i, len(c.Tokens)); return last }},
}

// TestTokensOfCalls compares what the rules of calls tell of each word of some
// sentences with a golden file. A line there is a rule, with the tokens that it
// holds of, or with the token that it finds from each.
func TestTokensOfCalls(t *testing.T) {
	sheet.Compare(t, *update, func(s *sheet.Sheet) {
		c := clause{}
		c.reset(s.Phrase)
		for _, t := range tells {
			s.Each(t.name, func(i int) any { return t.ask(&c, i) })
		}
		for _, f := range finds {
			s.All(f.name, func(i int) int { return f.find(&c, i) })
		}
		for _, r := range c.requests() {
			fmt.Fprintf(s, "  call: start %d, subject %d, verb %d, action %d, end %d, %q, article %q\n",
				r.start, r.subject, r.verb, r.action, r.end, c.Doc.Slice(r.addressee), r.article)
		}
	})
}

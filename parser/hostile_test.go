package parser_test

import (
	"encoding/json"
	"strings"
)

// hostileUnits are pieces of text that, repeated without end, once cost a reader
// of such texts its time, its memory or its stack, or might.
var hostileUnits = []string{
	// emphasis, links and tags
	"*", "**", "***", "_", "__", "** ", "**a ", "**a**", "**a** ", "a*", "a_", "*a_", "**a*", "**a__b", "[", "]", "[a", "a]", "[](", "](", "[a](b) ",
	"[a](", "[a][b] ", "![", "[[a]]", "<", ">", "<b>", "<b>a</b>", "</b>", "<b", "<!--", "<!-- a --> ", "<a href=\"", "<a b='c' d=e>", "<sup>", "<sup>1</sup>",
	"<http://a> ", "&", "&#", "&#x", "&amp;", "&amp;amp;", "&#8217;", "&rsquo", "\\", "\\*", "\\\n", "`", "``` ", "```\n", "~~~\n",
	// blocks
	"| ", "| a | b |\n", "|---|\n", "a | b\n---|---\n", "# ", "# a\n", "===\n", "a\n=\n", "---\n", "---\na: b\n", "> ", "> a\n", "- ", "- a\n", "– a\n", "• a\n",
	"* a\n", "1) ", "1. a\n", "(a) b\n", "  - a\n", "a:\n\n- b;\n\n", "a:\n", "a;\n", "**a**\n", "**a**\n\n", "**a:** b\n\n", "PURPOSE: a.\n\n",
	// lines and white space
	"\n", "\r", "\r\n", "a\n", "a\r", "a\r\n", "a\n\n", "\u2028a", "\u0085a", "\f", "\v", "\t", " ", " a", "  a", "\u00a0", "\u00a0a", "A long line of text that goes on.\n",
	"A9-\n0123 ", "25/11/2026 12:43\n\f\n", "https://a 1/3\n\n", "a_b ", "a_", "absten-\ntions ", "\u00ada", "1\n\n",
	// characters
	"a", "A", "A b ", "é", "e\u0301", "\u0301", "\u0092", "\ufffd", "\ufeff", "😀", "\xff", "\x00", "\x1b", "œ", ".", ". ", "A. ", "a. ", "Mr. ", "…", "»", "\" ", "’", "«", "(", ")",
	"(a", "(a) ", "[1]", ",", ", ", ", and ", ":", ": ", ";", "; ", " - ", " – ", "-", "'", "/", "%",
	// calls
	"called on the Council to and act and ", "called on ", "called on the ", "called on the Council to ", "called on the Council to act and ", "called for ", "and calls ",
	"Parliament called on ", "Parliament called. ", "that the Commission should ", "insisted that ", "is invited to ", "are called upon to be ", "asked ", "to ", "and ", "to and ",
	"not to act and to ", "urged the Council, the Commission, ", ", in particular, ", "it ", "it called on it to act. ", "who called ", "which asked to ", "the call for ", "immediately and ",
	"Parliament urged the Council to:\n\n", "- called on the Council to act;\n", "invites the Commission to act; ", "Members ", "the Council ", "wishes to ", "in order to ",
	// votes
	"by 1 votes ", "300 votes to 20, ", "by 3 votes to 2, with 1 abstention, ", "adopted by 3 votes to 2. ", "unanimously ", "adopted ", "adopted unanimously ", "rejected by 1 vote to 2 ", "votes ", "1 ",
	"12 in favour, ", "with 3 abstentions ", "1 000 ",
	// names
	"Committee on ", "Committee on Fisheries, ", "the Committee on Budgets and ", "committee ", "rapporteur ", "report by Anna EXEMPLAR (EPP, DE) ", "by Anna ", "Anna ", "EXEMPLAR ", "Anna EXEMPLAR, ",
	"(EPP, ", "EPP, S&D, ", "the EPP ", "groups ", "tabled by the ", "tabled by the EPP group. ", "the French authorities ", "France, Germany, ", "Member States ", "United Nations High ", "of the ",
	"European ", "the European Parliament ",
	// references and dates
	"Article ", "Article 1 ", "Article 1(2) TFEU ", "Articles 1, 2, ", "Articles 1 to ", "Regulation ", "Regulation (EU) No 1/2013 ", "Regulations 1/2013, ", "Directive ", "Directive 2001/98/EC ", "the proposal ",
	"COM(2018)0277 ", "COM(", "A8-0001/2018 ", "2019/2999(RSP) ", "2019/", "14/03/2019 ", "14 March 2019 ", "2019/2999(RSP) - 14/03/2019\n\n", "TFEU ",
	// French
	"a demandé à la Commission de et ", "demande à ", "invite le Conseil à ", "que la Commission ", "par 3 voix contre 2, ", "commission de la pêche, ", "l'", "d'", "lAgence ", "à lunanimité ",
	"de ", "et ", "le règlement (UE) no 1/2013 ", "Le Parlement a invité ",
	// pages
	"<div>", "<div><b>", "<p>", "<p>a", "<p>a</p>", "<table>", "<tr><td>", "<ul><li>", "<li>", "<li>a", "<br>", "a<br>", "<script>", "<style>", "<textarea>", "<title>", "<!", "<?", "</", "</div>",
	"<a b=\"c\" ", "<p style=\"a:b;", "<span style=\"font-weight:bold\">a</span>", "<h1>a</h1>", "<h2>", "<o:p>", "<![if !a]>", "<meta charset=x>", "<svg>", "<iframe>", "<noscript>", "<select><option>",
	"<blockquote>", "<b><i>", "<a href=x>", "<font>", "<form>", "<template>",
	// what is no summary
	"Key events\n", "REF.: 20190314IPR12345\n", "having regard to ", "Content-Type: a\n", "WARC/1.0\n", "{\"a\":", "{\"text\":\"a\"}\n", "[{", "a,b\n", "\"a\"\"b\",",
}

// hostileForms write a hostile text in the forms in which summaries are read.
var hostileForms = []struct {
	name string
	in   func(body string) []byte
}{
	{"markdown", func(body string) []byte { return []byte(heads["en"] + "# A\n\n**b** " + body + "\n") }},
	{"text", func(body string) []byte { return []byte(heads["en"] + body + "\n") }},
	{"bare", func(body string) []byte { return []byte(body) }},
	{"page", func(body string) []byte {
		return []byte(`<html><body><h1>Lamps</h1><p>2019/2999(RSP) - 14/03/2019</p><div class="x_product-content"><p>` + body)
	}},
	{"json", func(body string) []byte {
		text, err := json.Marshal(strings.ToValidUTF8(body, "\uFFFD"))
		if err != nil {
			return nil
		}
		return []byte(`[{"reference": "2019/2999(RSP)", "date": "2019-03-14", "text": ` + string(text) + `}]`)
	}},
}

// hostileText returns a unit repeated up to a size in bytes.
func hostileText(unit string, size int) string { return strings.Repeat(unit, size/len(unit)) }

package doc

import (
	"fmt"
	"strings"
	"testing"

	"resparse/model"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// tokensOf writes the tokens of the first sentence: a number with what it counts,
// a word that tables know with ', and one with a capital with ^.
func tokensOf(p *Phrase) string {
	var all []string
	for i, t := range p.Tokens {
		shown := p.Text(i)
		if t.Number >= 0 {
			shown += fmt.Sprintf("=%d", t.Number)
		}
		if t.Upper {
			shown += "^"
		}
		all = append(all, shown)
	}
	return strings.Join(all, " ")
}

func TestNumbers(t *testing.T) {
	for text, want := range map[string]string{
		"x 7 lamps":             "x 7=7 lamps",
		"x 1 234 lamps":         "x 1 234=1234 lamps",
		"x 123 456 lamps":       "x 123 456=123456 lamps",
		"x 1 234 567 lamps":     "x 1 234 567=1234567 lamps",
		"x 1234 567 lamps":      "x 1234=1234 567=567 lamps",
		"x 12 34 lamps":         "x 12=12 34=34 lamps",
		"x 1 2345 lamps":        "x 1=1 2345=2345 lamps",
		"x 1 000 000 000 a":     "x 1 000 000 000=1000000000 a",
		"x 1 000 000 001 a":     "x 1 000 000 001 a",
		"x 4 294 967 301 a":     "x 4 294 967 301 a",
		"x 9 999 999 999 999 a": "x 9 999 999 999 999 a",
		"x 1 234":               "x 1 234=1234",
		"x 12 votes":            "x 12=12 votes",
		"x 151votes":            "x 151=151 votes",
		"x 151vote a":           "x 151=151 vote a",
		"x 54th":                "x 54th",
		"x 151xyzzy":            "x 151xyzzy",
		"x 5.7 5,5 2014-2020":   "x 5.7 5,5 2014-2020",
		"x 2016/679 12a":        "x 2016/679 12a",
		"x 5, 6; 7- 8/ 9":       "x 5=5 , 6=6 ; 7=7 - 8=8 / 9=9",
		"x 0 9":                 "x 0=0 9=9",
		"x ten":                 "x ten=10",
	} {
		d := english(t, text)
		p := d.Phrase(0)
		check(t, text, tokensOf(&p), want)
	}
}

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"x S&D Greens/EFA inter-institutional COVID-19": "x S&D^ Greens/EFA^ inter-institutional COVID-19^",
		"x a- b -c a/ b&":    "x a - b - c a / b &",
		"x a/1 a&1 a-1":      "x a / 1=1 a & 1=1 a-1",
		"x été Été éa1":      "x été Été^ éa1",
		"x «a» “b”":          "x « a » “ b ”",
		"x parlia\u00adment": "x parlia\u00adment",
		"x Ab Zz @[ `{":      "x Ab^ Zz^ @ [ ` {",
		"x keeper's":         "x keeper's",
	} {
		d := english(t, text)
		p := d.Phrase(0)
		check(t, text, tokensOf(&p), want)
	}
	d := readAs(t, "x l'eau d’Ys qu'il jusqu’ici lunanimité aujourd'hui", "fr", source.Markdown)
	p := d.Phrase(0)
	check(t, d.Text, tokensOf(&p), "x l' eau d’ Ys^ qu' il jusqu’ ici lunanimité aujourd'hui")
	for i, want := range map[int]string{-1: "", 1: "l'", 3: "d'", 9: "unanimité", len(p.Tokens): "", len(p.Tokens) - 1: "aujourd'hui"} {
		if got := p.Word(i); got != want {
			t.Errorf("word %d is %q, want %q", i, got, want)
		}
	}
	if p.IsWhole(9) || !p.IsWhole(1) || p.IsWhole(0) {
		t.Errorf("whole: %t, %t, %t", p.IsWhole(9), p.IsWhole(1), p.IsWhole(0))
	}
	for word, want := range map[string]string{"D’Ys": "d'ys", "L'EAU": "l'eau", "É": "é", "": ""} {
		if got := Lower(word); got != want {
			t.Errorf("%q: got %q", word, got)
		}
	}
}

func TestDatesInProse(t *testing.T) {
	for text, want := range map[string]string{
		"10 March 2016": "2016-03-10", "29 February 2016": "2016-02-29", "29 February 2015": "", "31 April 2016": "", "100 March 2016": "",
		"10 lamps 2016": "", "10 March 216": "", "10 March": "", "March 2016 x": "",
	} {
		d := english(t, text)
		p := d.Phrase(0)
		if got := p.Date(0); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
		if p.Date(-1) != "" || p.Date(len(p.Tokens)) != "" {
			t.Errorf("%q: a date outside", text)
		}
	}
	d := readAs(t, "1er mars 2016", "fr", source.Markdown)
	if p := d.Phrase(0); p.Date(0) != "2016-03-01" {
		t.Errorf("got %q", p.Date(0))
	}
}

// TestRaised leaves the marks of footnotes out of words and numbers.
func TestRaised(t *testing.T) {
	for text, want := range map[string]string{
		"x 12<sup>3</sup> lamps": "x 12 lamps", "x lamps<sup>3</sup> 4": "x lamps 4=4", "x <sup>12</sup> lamps": "x lamps", "x 12 lamps": "x 12=12 lamps",
		"x km<sup>2</sup>, a<sup>b c</sup> d": "x km , a d",
	} {
		d := english(t, text)
		p := d.Phrase(0)
		plain := p.WithoutRaised()
		check(t, text, tokensOf(&plain), want)
	}
}

func TestSections(t *testing.T) {
	sentence := "The keepers lit the lamps of the port."
	capital := func(n int) string { return strings.Repeat("A", n) }
	long := func(n int) string { return "A" + a(n-1) }
	for text, want := range map[string]string{
		"# Oil\n\n## Gas:\n\n" + sentence:           "Gas",
		"## " + long(headingLimit) + "\n\nx":        long(headingLimit),
		"## " + long(headingLimit+1) + "\n\nx":      "",
		"## " + long(200) + ".\n\nx":                "",
		"## " + long(199) + ".\n\nx":                long(199) + ".",
		"**Gas**\n\n" + sentence:                    "Gas",
		"**Gas.**\n\n" + sentence:                   "",
		"**Gas:**\n\n" + sentence:                   "Gas",
		"**The keepers are:**\n\n- a\n- b":          "",
		"**The keepers are:**\n\n" + sentence:       "The keepers are",
		"**The keepers:**\n\n- a\n- b":              "The keepers",
		"**" + capital(headingLimit) + "**\n\nx":    capital(headingLimit),
		"**" + capital(headingLimit+1) + "**\n\nx":  "",
		"Gas\n\n" + sentence:                        "Gas",
		"gas\n\n" + sentence:                        "",
		"Gas,\n\n" + sentence:                       "",
		"Gas of 2019\n\n" + sentence:                "Gas of 2019",
		"2 Gas (a)\n\n" + sentence:                  "2 Gas (a)",
		long(100) + "\n\n" + sentence:               long(100),
		long(101) + "\n\n" + sentence:               "",
		"Gas\n\n**Oil**\n\n" + sentence:             "Oil",
		"The keepers are here\n\n" + sentence:       "",
		sentence + "\n\nGas":                        "",
		"GASES:\n\n" + sentence:                     "GASES",
		capital(100) + ":\n\n" + sentence:           capital(100),
		capital(101) + ":\n\n" + sentence:           "",
		"ABC:\n\n" + sentence + "\n\n**Oil**\n\nx":  "Oil",
		"ABCD:\n\n" + sentence + "\n\n**Oil**\n\nx": "ABCD/Oil",
		"ABCD:":                   "",
		"**Gas**: " + sentence:    "Gas=",
		"**Gas:** " + sentence:    "Gas=",
		"**Gas :** " + sentence:   "Gas=",
		"Gas: " + sentence:        "Gas=",
		"GASES: oil":              "GASES=",
		"Gas:oil is dear":         "",
		": oil is dear":           "",
		"A 3:2 vote: " + sentence: "A 3:2 vote=",
		"**Gas:**oil":             "Gas=",
	} {
		d := english(t, oneLine+"\n\n"+text)
		var got []string
		for _, s := range d.Sections {
			got = append(got, d.Slice(s.Span)+map[bool]string{true: "="}[s.RunIn])
		}
		check(t, text, strings.Join(got, "/"), want)
	}
}

func TestLists(t *testing.T) {
	for text, want := range map[string]string{
		"It asks for:\n\n- oil;\n- gas.":                      "It asks for: oil; gas.",
		"It asks for\n\n- oil;\n- gas.":                       "It asks for oil; gas.",
		"It asks.\n\n- oil;\n- gas.":                          " oil; gas.",
		"- oil;\n- gas.":                                      " oil; gas.",
		"It asks for:":                                        "It asks for: ",
		"It asks for:\n\nLamps.":                              "It asks for: ",
		"It asks for: oil; gas; and lamps.":                   "",
		"It asks for:\n\noil; gas; and lamps.":                "It asks for: oil; gas; and lamps.",
		"It asks for:\n\noil; Gas; lamps.":                    "It asks for: ",
		"It asks for:\n\noil. Gas; lamps.":                    "It asks for: ",
		"It asks for:\n\noil;\n\ngas;\n\nlamps.\n\nIt burns.": "It asks for: oil; gas; lamps.",
		"It asks for:\n\noil;\n\ngas.":                        "It asks for: oil; gas.",
		"It asks for:\n\noil.\n\ngas.":                        "It asks for: ",
		"It asks for:\n\noil;\n\nGas.":                        "It asks for: ",
		"It asks for:\n\noil;\n\ngas":                         "It asks for: ",
		"It asks for:\n\noil;\n\ngas;":                        "It asks for: ",
		"It asks for:\n\n- oil":                               "It asks for: oil",
		"It burns\\*.\n\n\\* in the port":                     "",
		"It burns:\n\n\\* in the port":                        "It burns: in the port",
		"It burns.\n\n\\* oil\n\n\\* gas":                     " oil gas",
		"\\* oil":                                             "",
	} {
		d := english(t, oneLine+"\n\n"+text)
		var got []string
		for _, l := range d.Lists {
			line := d.Slice(l.LeadIn) + " "
			for i := l.First; i < l.Last; i++ {
				line += d.Slice(d.Blocks[i].Span) + " "
			}
			got = append(got, strings.TrimSuffix(line, " "))
			if (l.Sentence < 0) != l.LeadIn.Empty() {
				t.Errorf("%q: the lead-in is sentence %d", text, l.Sentence)
			}
		}
		if len(got) == 1 && want != "" && len(d.Lists) == 1 && d.Lists[0].First == d.Lists[0].Last {
			got[0] += " "
		}
		check(t, text, strings.Join(got, "/"), want)
	}
}

// headerOf writes the parts of a header, with the rules of what is doubtful.
func headerOf(d *Document, notes []source.Note) string {
	h := &d.Header
	var parts []string
	for _, s := range []scan.Span{h.Title, h.Procedure, h.Date, h.Document} {
		parts = append(parts, d.Slice(s))
	}
	for _, n := range notes {
		if n.Rule != model.RuleMissingDocumentType && n.Rule != model.RuleMissingTitle {
			parts = append(parts, n.Rule)
		}
	}
	return strings.Join(parts, "|")
}

func TestHeaders(t *testing.T) {
	type rules = []string
	missing := "|" + strings.Join(rules{model.RuleMissingProcedure, model.RuleMissingDate}, "|")
	noDate, noReference := "|"+model.RuleMissingDate, "|"+model.RuleMissingProcedure
	whole := "2019/2999(RSP)|14/03/2019|Final act"
	for text, want := range map[string]string{
		"Oil\n\n" + oneLine + "\n\n" + paragraph:                                       "Oil|" + whole,
		oneLine + "\n\n" + paragraph:                                                   "|" + whole,
		oneLine + "\n\n# Oil\n\n" + paragraph:                                          "Oil|" + whole,
		oneLine + "\n\n## Oil\n\n" + paragraph:                                         "|" + whole,
		"Oil\n\n2019/2999(RSP)\n\n14/03/2019\n\nFinal act\n\n" + paragraph:             "Oil|" + whole,
		"Oil\n\nFinal act\n\n14/03/2019\n\n2019/2999(RSP)\n\n" + paragraph:             "Oil|" + whole,
		"Oil\n\n2019/2999(RSP)\n\nx\n\n14/03/2019\n\n" + paragraph:                     "Oil|2019/2999(RSP)||" + noDate,
		"Oil\n\n2019/2999(RSP) - 14/03/2019\n\nx\n\nFinal act\n\n" + paragraph:         "Oil|2019/2999(RSP)|14/03/2019|",
		"Oil\n\n2019/2999(RSP) - 31/02/2019\n\n" + paragraph:                           "Oil|2019/2999(RSP)|||" + model.RuleInvalidDate,
		"Oil\n\n2019/2999(RSP), 14 March 2019\n\n" + paragraph:                         "Oil|2019/2999(RSP)|14 March 2019|",
		"Oil\n\n2019/2999(RSP) - 14/03/2019 - Song\n\n" + paragraph:                    "Oil|2019/2999(RSP)|14/03/2019|Song|" + model.RuleDocumentTypeUnknown,
		"2019/2999(RSP) - 14/03/2019 - Song\n\n" + paragraph:                           "Song|2019/2999(RSP)|14/03/2019|",
		"Oil\n\n2019-2999(RSP) - 14/03/2019\n\n" + paragraph:                           "Oil||14/03/2019||" + model.RuleMalformedProcedure,
		"Oil\n\n14/03/2019 - Final act\n\n" + paragraph:                                "Oil||14/03/2019|Final act" + noReference,
		"Oil\n\nOn 14/03/2019 it burned.\n\n" + paragraph:                              "Oil|||" + missing,
		"Oil\n\n" + paragraph + "\n\n14/03/2019":                                       "Oil|||" + missing,
		paragraph + "\n\n" + paragraph + "\n\n" + oneLine:                              "|" + whole,
		"Menu\n\nOil\n\n" + oneLine + "\n\n" + paragraph + "\n\nPrivacy":               "Oil|" + whole,
		"Legislative Observatory\n\n" + oneLine + "\n\n**Oil**\n\n" + paragraph:        "Oil|" + whole,
		"Observatoire législatif fr\n\n" + oneLine + "\n\n## Oil\n\n" + paragraph:      "Oil|" + whole,
		"Legislative Observatory\n\n" + oneLine + "\n\n" + paragraph:                   "Legislative Observatory|" + whole,
		"Observatory\n\n" + oneLine + "\n\n**Oil**\n\n" + paragraph:                    "Observatory|" + whole,
		"Final act\n\nOil\n\n2019/2999(RSP) - 14/03/2019\n\n" + paragraph:              "Oil|" + whole,
		"Menu\n\nFinal act\n\nOil\n\n2019/2999(RSP) - 14/03/2019\n\n" + paragraph:      "Oil|" + whole,
		"Oil\n\n14/03/2019 " + a(287) + "x\n\n" + paragraph:                            "Oil||14/03/2019|" + a(287) + "x" + noReference + "|" + model.RuleDocumentTypeUnknown,
		"Oil\n\n14/03/2019 " + a(288) + "x\n\n" + paragraph:                            "Oil|||" + missing,
		strings.Repeat("x\n\n", 8) + oneLine + "\n\n" + paragraph:                      "x|" + whole,
		strings.Repeat("x\n\n", 8) + "2019/2999(RSP) Lamps\n\n" + paragraph:            "x|||" + missing,
		strings.Repeat("x\n\n", 8) + "2019/2999(RSP) - 14/03/2019 " + a(271) + "\n\ny": "x|2019/2999(RSP)|14/03/2019|" + a(271) + "|" + model.RuleDocumentTypeUnknown,
		strings.Repeat("x\n\n", 8) + "2019/2999(RSP) - 14/03/2019 " + a(272) + "\n\ny": "x|||" + missing,
		strings.Repeat("x\n\n", 8) + "2019/2999(RSP) was 14/03/2019\n\n" + paragraph:   "x|||" + missing,
		a(299) + "\n\n" + paragraph:                                                    a(299) + "|||" + missing, a(300) + "\n\n" + paragraph: "|||" + missing, "Oil:\n\n" + paragraph: "|||" + missing, "Oil": "|||" + missing,
	} {
		d := blocksOf(text, source.Markdown)
		notes := ReadHeader(d, languages)
		check(t, text, headerOf(d, notes), want)
	}
}

// TestFooters drops what stands around a summary where there is a menu.
func TestFooters(t *testing.T) {
	page := func(footer string) string {
		return "Menu\n\nOil\n\n" + oneLine + "\n\nLamps\n\n" + paragraph + "\n\n" + footer
	}
	for footer, want := range map[string]string{
		"Privacy": "", "Privacy\n\nCookies": "", "It burns.": "It burns.", "Privacy\n\nIt burns.": "Privacy\nIt burns.",
		a(footerLength): "", a(footerLength + 1): a(footerLength + 1), "Privacy\n\n" + a(footerLength+1) + "\n\nCookies": "Privacy\n" + a(footerLength+1),
	} {
		d := blocksOf(page(footer), source.Markdown)
		ReadHeader(d, languages)
		check(t, footer, show(d), strings.TrimSuffix("Lamps\n"+paragraph+"\n"+want, "\n"))
	}
	d := blocksOf("Menu\n\nOil\n\n2019/2999(RSP) - 14/03/2019\n\n"+paragraph+"\n\nFinal act\n\nIt burns.", source.Markdown)
	notes := ReadHeader(d, languages)
	check(t, "a label below", headerOf(d, notes)+"\n"+show(d), "Oil|2019/2999(RSP)|14/03/2019|Final act\n"+paragraph)
	d = blocksOf("Menu\n\nOil\n\n"+oneLine+"\n\nLamps", source.Markdown)
	ReadHeader(d, languages)
	check(t, "one line of text", show(d), "Lamps")
}

// TestGiven takes what a header lacks from the fields beside it.
func TestGiven(t *testing.T) {
	at := func(text string) Value { return Value{Text: text} }
	given := Given{at(" Gas \n works "), at("2018/2000(COD)"), at("2018-01-02T12:00:00"), at("Final act")}
	for _, c := range []struct {
		name, text string
		given      Given
		want       string
		body       int // the first block of the body
	}{
		{"nothing in the text", paragraph, given, "Gas works|2018/2000(COD)|2018-01-02|Final act", 0},
		{"all in the text", "Oil\n\n" + oneLine + "\n\n" + paragraph, given,
			"Oil|2019/2999(RSP)|14/03/2019|Final act|" + model.RuleProcedureMismatch + "|" + model.RuleDateMismatch, 2},
		{"the same", "Oil\n\n" + oneLine + "\n\n" + paragraph, Given{at("Oil"), at("2019/2999(RSP)"), at("2019-03-14"), at("Report")},
			"Oil|2019/2999(RSP)|14/03/2019|Final act", 2},
		{"a first line", "Oil\n\n" + paragraph, given, "Gas works|2018/2000(COD)|2018-01-02|Final act", 0},
		{"the title as first line", "Oil\n\n" + paragraph, Given{Title: at("Oil")}, "Oil|||" + "|" + model.RuleMissingProcedure + "|" + model.RuleMissingDate, 1},
		{"a heading", "# Oil\n\n" + paragraph, given, "Oil|2018/2000(COD)|2018-01-02|Final act", 1},
		{"a first line and a date", "Oil\n\n14/03/2019\n\n" + paragraph, Given{Title: at("Gas")}, "Oil||14/03/2019||" + model.RuleMissingProcedure, 2},
		{"no values", paragraph, Given{at(""), at("x"), at("31/02/2018"), at("Song")}, "|||" + "|" + model.RuleMissingProcedure + "|" + model.RuleMissingDate, 0},
	} {
		d := blocksOf(c.text, source.Markdown)
		notes := Complete(d, c.given, ReadHeader(d, languages))
		check(t, c.name, headerOf(d, notes), c.want)
		if d.Body != c.body {
			t.Errorf("%s: the body starts at block %d, want %d", c.name, d.Body, c.body)
		}
		for _, n := range notes {
			if n.Rule == model.RuleMissingTitle && !d.Header.Title.Empty() || n.Rule == model.RuleMissingDocumentType && !d.Header.Document.Empty() {
				t.Errorf("%s: %s is said", c.name, n.Rule)
			}
		}
	}
}

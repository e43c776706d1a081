package extract

import (
	"fmt"
	"testing"

	"resparse/model"
	"resparse/parser/internal/doc"
	"resparse/parser/internal/lang"
	"resparse/parser/internal/scan"
	"resparse/parser/internal/source"
)

// same compares what a test got for a text.
func same(t *testing.T, text string, got, want any) {
	t.Helper()
	if g, w := fmt.Sprint(got), fmt.Sprint(want); g != w {
		t.Errorf("%q: got %s, want %s", text, g, w)
	}
}

func TestActNumbers(t *testing.T) {
	communities := map[string]string{"EC": "EC", "CE": "EC", "JHA": "JHA", "EU": "EU"}
	for token, want := range map[string]string{
		"2009/28/EC": "2009 28 EC true", "2009/28/ce": "2009 28 EC true", "2016/679": "2016 679  false", "95/46/EC/JHA": "95 46 EC, JHA true",
		"2009/28EC": "2009 28 EC true", "2009/28-EC": "2009 28 EC true", "12345/2013": "12345 2013  false", "1/12345": "1 12345  false",
		"123456/2013": "none", "1/123456": "none", "2009": "none", "2009/": "none", "/28": "none", "a/28": "none", "2009/28/XX": "none",
		"2009/28EC/EC": "none", "1/20061": "1 20061  false", "1/200612": "1 200612  false", "1/2006123": "none",
		"2009/28/EC1": "2009 28 EC true", "2009/28/EC1/EU": "none", "1/2/EC/EU/JHA": "none", "": "none",
	} {
		a, ok := newActNumber(token, communities)
		got := "none"
		if ok {
			got = fmt.Sprint(a.first, " ", a.last, " ", a.community, " ", a.suffix)
		}
		same(t, token, got, want)
	}
	for text, want := range map[string]bool{"1": true, "12345": true, "123456": false, "": false, "1a": false, "a": false} {
		same(t, text, isNumber(text), want)
	}
	for c, want := range map[byte]bool{'a': true, 'z': true, 'A': true, 'Z': true, '@': false, '[': false, '`': false, '{': false, '0': false} {
		same(t, string(c), isAlpha(c), want)
	}
	for text, want := range map[string]bool{"1": true, "999": true, "1000": false, "a": false} {
		same(t, text, isArticle(text), want)
	}
}

func TestDocumentNumbers(t *testing.T) {
	for text, want := range map[string]bool{
		"T8-0080/16": true, "T8-0080/1": false, "2016/0400(COD)": true, "20160400(COD)": false, "A8-0123/2016": true, "A9-0123/2016": true,
		"COM(2016)0450": true, "CZm(2016)0450": false, "CZZ(2016)0450": true, "Cz(2016)0450": false, "CZ\u00a0(2016)450": true, "c8-0123/2016": false,
		"Z8-0123/2016": true, "0016/0400(COD)": true, "9016/0400(COD)": true, "[8-0123/2016": false, "/016/0400(COD)": false,
	} {
		same(t, text, mayBeDocument(text), want)
	}
	for text, want := range map[string]int{
		"COD/1999/0123": 13, "COD/1999/0123 and": 13, "COD/1999/012": 0, "COD/1999/01234": 0, "COD-1999/0123": 0, "COD/1999-0123": 0, "COD/199/00123": 0,
		"XYZ/1999/0123": 0, "": 0,
	} {
		_, n := oldProcedureAt(text)
		same(t, text, n, want)
	}
	for text, want := range map[string]string{
		"(2015)0123": "2015 6", " (95) 308": "1995 5", "/2006/0636": "2006 6", "(50)": "1950 4", "(49)": "2049 4", "(2015/": " 0", "(201)1": " 0", "(2015": " 0",
		"2015)": " 0", "": " 0", "()": " 0", "(20155)": " 0",
	} {
		year, n := yearIn(text)
		same(t, text, fmt.Sprint(year, " ", n), want)
	}
	for year, want := range map[string]string{"50": "1950", "49": "2049", "99": "1999", "00": "2000", "2016": "2016", "": ""} {
		same(t, year, fullYear(year), want)
	}
	for number, want := range map[string]string{"1": "0001", "0123": "0123", "12345": "12345", "": "0000"} {
		same(t, number, padded(number), want)
	}
	for text, want := range map[string]string{
		"A8-0123/2016": "A8-0123/2016 12", "A8‑0123/2016": "A8-0123/2016 14", "B8-0456/2016,": "B8-0456/2016 12", "RC-B8-0456/2016": "RC-B8-0456/2016 15",
		"P8_TA(2016)0080": "T8-0080/2016 15", "P8_TA-PROV(2016)0080": "T8-0080/2016 20", "T8-0080/2016": "T8-0080/2016 12", "A8-0123": " 0",
		"P8_TA(2016)008": " 0", "A80123/2016": " 0",
	} {
		c, n := parliament(text)
		same(t, text, fmt.Sprint(c.id, " ", n), want)
	}
}

func TestNames(t *testing.T) {
	for word, want := range map[string]bool{"BRASK": true, "Brask": false, "BR": true, "B": false, "McBRASK": true, "brask": false, "ÅB": true, "": false} {
		same(t, word, isSurname(word), want)
	}
	for text, want := range map[string]bool{"SE": true, "AT": true, "UK": true, "ZZZ": true, "A": true, "ABCD": false, "se": false, "Se": false, "Fin": true, "": false, "[A": false} {
		same(t, text, isCountryCode(text), want)
	}
	for word, want := range map[string]bool{"ID": true, "XYZ": true, "X": false, "Xyz": false, "XyZ": true, "xyz": false, "": false} {
		same(t, word, isCode(word), want)
	}
	for text, want := range map[string]bool{"a": true, "1a": true, "é": true, "12 (3)": true, "": false, "Z": true, "0": true, "-": false} {
		same(t, text, hasLetter(text), want)
	}
}

// TestParts tells what can be a part of an article, and what is glued to a name.
func TestParts(t *testing.T) {
	languages := lang.New(lang.Tables(), "en", "fr")
	phrase := func(text, code string) *doc.Phrase {
		d := doc.ReadBlocks([]byte(text), source.Text, source.Division{})
		if _, err := doc.ReadLanguage(d, languages, code); err != nil {
			t.Fatal(err)
		}
		doc.ReadSentences(d)
		p := d.Phrase(0)
		return &p
	}
	for text, want := range map[string]bool{
		"x 5": true, "x 999": true, "x 1000": false, "x 14a": true, "x a": true, "x ab": true, "x abc": false, "x iv": true, "x xiv": true, "x bis": true, "x -": false,
	} {
		f := citationFinder{Phrase: *phrase(text, "en")}
		f.words = &f.Doc.Words.Acts
		same(t, text, f.isPart(1), want)
	}
	for text, want := range map[string]int{
		"x Jana": 0, "x dJana": 1, "x deJana": 2, "x zJana": 1, "x xyzJana": 0, "x dJANA": 0, "x jana": 0, "x d": 0,
	} {
		p := personReader{Phrase: *phrase(text, "fr")}
		p.words = &p.Doc.Words.Names
		same(t, text, p.slip(1), want)
	}
	for text, want := range map[string]string{
		"EPP, SE": "EPP SE", "SE, EPP": "EPP SE", "EPP/SE": "EPP SE", "EPP - SE": "EPP SE", "Greens/EFA, SE": "Greens/EFA SE", "EPP": "EPP ", "EPP, Sweden": "EPP Sweden",
		"S&D; DE": "S&D DE", "DE, S&D": "S&D DE", ", SE": " ", "EPP,": "EPP ",
	} {
		p := personReader{Phrase: *phrase(text, "en")}
		p.words = &p.Doc.Words.Names
		a, _ := p.pair(scan.Span{End: len(p.Doc.Text)}, false)
		same(t, text, a.group+" "+p.Doc.Slice(a.country), want)
	}
}

// TestFigures swaps the figures of what was rejected, and doubts those that say
// the opposite of the outcome.
func TestFigures(t *testing.T) {
	for _, c := range []struct {
		outcome      string
		in, against  int
		swapped      string
		contradicted bool
		told         string
	}{
		{model.Rejected, 300, 200, "200:300", false, model.Adopted},
		{model.Rejected, 200, 300, "200:300", false, model.Rejected},
		{model.Rejected, 200, 200, "200:200", false, model.Rejected},
		{model.Adopted, 300, 200, "300:200", false, model.Adopted},
		{model.Adopted, 200, 300, "200:300", true, model.Rejected},
		{model.Adopted, 200, 200, "200:200", false, model.Rejected},
	} {
		vote := model.Vote{Outcome: c.outcome, For: &c.in, Against: &c.against}
		name := fmt.Sprint(c.outcome, " ", c.in, ":", c.against)
		same(t, name, contradicts(&vote), c.contradicted)
		same(t, name, fromFigures(&vote), c.told)
		swapRejected(&vote)
		same(t, name, fmt.Sprint(*vote.For, ":", *vote.Against), c.swapped)
	}
}

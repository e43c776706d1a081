package parser_test

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// TestSentenceEnds marks one word of each text in bold; the finding's sentence
// shows where the parser cuts.
func TestSentenceEnds(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"full stop", "It is dark. The **lamp** is old. Oil is dear.", []string{"The lamp is old."}},
		{"question mark", "Who pays? The **lamp** is old! Oil is dear.", []string{"The lamp is old!"}},
		{"ellipsis", "It is dark… The **lamp** is old… Oil is dear.", []string{"The lamp is old…"}},
		{"title", "Mr. Keeper lit the **lamp**. Oil is dear.", []string{"Mr. Keeper lit the lamp."}},
		{"number", "Under Regulation (EC) No. 1234/2007 the **lamp** is old. Oil is dear.", []string{"Under Regulation (EC) No. 1234/2007 the lamp is old."}},
		{"no as a word", "They said no. The **lamp** is old.", []string{"The lamp is old."}},
		{"article", "Under art. 12 the **lamp** is old.", []string{"Under art. 12 the lamp is old."}},
		{"that is", "The **lamp**, i.e. the light, is old.", []string{"The lamp, i.e. the light, is old."}},
		{"initials", "J. R. KEEPER lit the **lamp**. Oil is dear.", []string{"J. R. KEEPER lit the lamp."}},
		{"initials of a country", "The **lamp** of the U.S. Coast Guard is old.", []string{"The lamp of the U.S. Coast Guard is old."}},
		{"decimal point", "The **lamp** costs 2.5 million. Oil is dear.", []string{"The lamp costs 2.5 million."}},
		{"date", "Since 1.6.2023 the **lamp** is old.", []string{"Since 1.6.2023 the lamp is old."}},
		{"address", "See www.example.org for the **lamp**.", []string{"See www.example.org for the lamp."}},
		{"small letter after", "The **lamp** is approx. ten years old.", []string{"The lamp is approx. ten years old."}},
		{"closing quote", "He said “it is dark.” The **lamp** is old.", []string{"The lamp is old."}},
		{"closing bracket", "(It is dark.) The **lamp** is old.", []string{"The lamp is old."}},
		{"opening quote", "It is dark. “The **lamp**” is old.", []string{"“The lamp” is old."}},
		{"digit after", "It is dark. 12 **lamps** are old.", []string{"12 lamps are old."}},
		{"footnote mark", "It is dark.[1] The **lamp** is old.", []string{"The lamp is old."}},
		{"line end", "It is dark.\nThe **lamp**\nis old.", []string{"The lamp is old."}},
		{"no full stop", "It is dark. The **lamp** is old", []string{"The lamp is old"}},
		{"semicolon", "It is dark; the **lamp** is old.", []string{"It is dark; the lamp is old."}},
		{"item", "Parliament noted:\n\n- It is dark. The **lamp** is old.", []string{"It is dark. The lamp is old."}},
	}, showSentences)
}

func TestSentenceEndsInFrench(t *testing.T) {
	runBodies(t, "fr", []bodyCase{
		{"M.", "M. Jean GARDIEN allume la **lampe**. Il fait nuit.", []string{"M. Jean GARDIEN allume la lampe."}},
		{"Mme", "Selon Mme. Anne GARDIEN la **lampe** est vieille.", []string{"Selon Mme. Anne GARDIEN la lampe est vieille."}},
		{"art.", "Selon art. 12 la **lampe** est vieille.", []string{"Selon art. 12 la lampe est vieille."}},
		{"n°", "Selon le règlement (CE) n° 1234/2007 la **lampe** est vieille.", []string{"Selon le règlement (CE) n° 1234/2007 la lampe est vieille."}},
		{"guillemets", "Il a dit « il fait nuit. » La **lampe** est vieille.", []string{"La lampe est vieille."}},
		{"capital with an accent", "Il fait nuit. Éteinte, la **lampe** est vieille.", []string{"Éteinte, la lampe est vieille."}},
		{"blank before the mark", "Qui paie ? La **lampe** est vieille !", []string{"La lampe est vieille !"}},
	}, showSentences)
}

// TestFoldedSpace checks that white space of any kind is one blank.
func TestFoldedSpace(t *testing.T) {
	for _, c := range []struct{ body, text, sentence string }{
		{"The\u00a0 **old \u2009 lamp\t\nand\u202foil** is   dear.", "old lamp and oil", "The old lamp and oil is dear."},
		{"The ** old lamp ** is dear.", "old lamp", "The old lamp is dear."},
		{"The **lamp** \nis dear.", "lamp", "The lamp is dear."},
		{"The **lamp**\\\nis dear.", "lamp", "The lamp is dear."},
		{"The **lamp** is\\\ndear.", "lamp", "The lamp is dear."},
		{"The **lamp** <\u00a0> is dear.", "lamp", "The lamp < > is dear."},
	} {
		record, _ := parseBody(t, "en", c.body)
		if len(record.KeyFindings) != 1 {
			t.Fatalf("%q: got %d findings", c.body, len(record.KeyFindings))
		}
		if f := record.KeyFindings[0]; f.Text != c.text || f.Sentence != c.sentence {
			t.Errorf("%q: got %q in %q", c.body, f.Text, f.Sentence)
		}
	}
}

// TestLongSentences checks that a sentence without an end is cut, between words
// where there are any and between characters where not, and that nothing of it
// is lost.
func TestLongSentences(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("lamps **burn** é ", 1000))
	for _, c := range []struct{ text, between string }{
		{long, " "},
		{"- " + long, " "},
		{"**burn**" + strings.Repeat("é", 2000) + "x" + strings.Repeat("é", 2000) + "**burn**", ""},
	} {
		record, _ := parseText(t, heads["en"]+c.text+"\n")
		var parts []string
		for _, sentence := range showSentences(record) {
			if len(sentence) > 4096 || !utf8.ValidString(sentence) {
				t.Fatalf("%.20q: a sentence of %d bytes", c.text, len(sentence))
			}
			if len(parts) == 0 || sentence != parts[len(parts)-1] {
				parts = append(parts, sentence)
			}
		}
		got := strings.Join(parts, c.between)
		if want := strings.TrimPrefix(strings.ReplaceAll(c.text, "**", ""), "- "); got != want {
			t.Errorf("%.20q: the sentences have %d bytes of %d", c.text, len(got), len(want))
		}
	}
}

// TestLongHeadings checks that no heading is as long as a page.
func TestLongHeadings(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("lamp ", 250))
	for _, text := range []string{"# " + long, "**" + long + "**", "**" + long + "**: oil", "**" + long + ":** oil"} {
		record, _ := parseText(t, heads["en"]+text+"\n\nThe **oil** burns.\n")
		if got := showSections(record); len(got) > 0 {
			t.Errorf("%.20q: %d headings", text, len(got))
		}
	}
}

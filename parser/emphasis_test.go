package parser_test

import "testing"

func TestFindings(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"clean", "The lamps are **too few**.", []string{"too few"}},
		{"a blank before the closing marker", "The lamps are **too few **and old.", []string{"too few"}},
		{"blanks inside", "The lamps are ** too few** here.", []string{"too few"}},
		{"no blank outside", "The lamps**are few.** More burn.", []string{"are few."}},
		{"no-break space inside", "The lamps are **too few\u00a0**and old.", []string{"too few"}},
		{"no-break space outside", "The lamps are\u00a0**too few**\u00a0and old.", []string{"too few"}},
		{"two, the second broken", "The **lamps **are **too few **here.", []string{"lamps", "too few"}},
		{"neighbours", "The lamps are **too ****few** here.", []string{"too few"}},
		{"split in a word", "The lamps are **too f****ew** here.", []string{"too few"}},
		{"neighbours with a blank between", "The lamps are **too** **few** here.", []string{"too few"}},
		{"across a line end", "The lamps cost **EUR 2 500\n000** a year.", []string{"EUR 2 500 000"}},
		{"runs on two lines", "The lamps cost **EUR 2 500**\n**000** a year.", []string{"EUR 2 500 000"}},
		{"italics inside", "The lamps are ***far* too few** here.", []string{"far too few"}},
		{"italics inside, in the middle", "The lamps are **far *too* few** here.", []string{"far too few"}},
		{"bold within italics", "*The lamps are **too few** here.*", []string{"too few"}},
		{"underscores", "The lamps are __too few__ here.", []string{"too few"}},
		{"a figure twice", "Of the lamps **40%** burn oil and **40%** gas.", []string{"40%", "40%"}},
		{"a comma within", "The lamps are **few,** old and dim.", []string{"few,"}},
		{"a full stop within", "The lamps are **too few.**", []string{"too few."}},
		{"a whole sentence", "**The lamps are too few.**", []string{"The lamps are too few."}},
		{"a whole paragraph of two sentences", "**The lamps are few. The oil is dear.**", []string{"The lamps are few. The oil is dear."}},
		{"in an item", "The harbours have:\n\n- **few** lamps;\n- no oil.", []string{"few"}},
		{"tags", "The lamps are <b>too few</b> and <strong>dim</strong>.", []string{"too few", "dim"}},
		{"tags side by side", "The <b>lamps:</b><b>few</b> are dim.", []string{"lamps:few"}},
		{"a byte order mark within", "The lamps are **too\ufefffew** here.", []string{"toofew"}},
		{"a byte order mark beside a space", "The lamps are **too\ufeff few** here.", []string{"too few"}},
		{"a byte order mark as a reference", "The lamps are **too&#xFEFF;few** here.", []string{"toofew"}},
		{"escaped asterisks", `The lamps are \*\*too few\*\* here.`, nil},
		{"entities", "The lamps are **S&amp;D&#146;s** pride.", []string{"S&D’s"}},
		{"punctuation alone", "The lamps**,** are few.", nil},
		{"blank alone", "The lamps ** ** are few.", nil},
		{"headings are none", "**Lamps**\n\nThe lamps are few.", nil},
		{"run-in headings are none", "**Lamps:** they are **few**.", []string{"few"}},
		{"an asterisk as a footnote", "The lamps* are few.", nil},
		{"underscores in a word", "See lamp_oil_price in the table.", nil},
		{"a link", "The [**lamps**](https://example.org/lamps) are few.", []string{"lamps"}},
	}, showFindings)
}

// TestSentenceOfFinding checks the sentence that holds a finding.
func TestSentenceOfFinding(t *testing.T) {
	runBodies(t, "en", []bodyCase{
		{"the middle one", "It is dark. The lamps are **few** here. Oil is dear.", []string{"The lamps are few here."}},
		{"an item", "The harbours have:\n\n- **few** lamps. Oil is dear;\n- no wicks.", []string{"few lamps. Oil is dear;"}},
		{"after a run-in heading", "**Lamps**: they are **few**. Oil is dear.", []string{"they are few."}},
		{"two sentences", "It is dark. The lamps **are few. Oil is** dear. So be it.", []string{"The lamps are few. Oil is dear."}},
	}, showSentences)
}

func TestUnbalancedBold(t *testing.T) {
	cases := []struct {
		name, body string
		want       []string
	}{
		{"an opening marker alone", "The lamps are **too few here.", nil},
		{"a closing marker too many", "The lamps are **too few** here**.", []string{"too few"}},
		{"an opening marker too many", "**The lamps are **too few** here.", []string{"too few"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			record, diagnostics := parseBody(t, "en", c.body)
			if got := showFindings(record); len(got) != len(c.want) || len(got) > 0 && got[0] != c.want[0] {
				t.Errorf("got the findings %q", got)
			}
			if got := rulesOf(diagnostics); len(got) != 1 || got[0] != "unbalanced-bold" {
				t.Errorf("got the diagnostics %v", diagnostics)
			}
		})
	}
}

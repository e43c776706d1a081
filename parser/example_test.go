package parser_test

import (
	"fmt"
	"log"
	"strings"

	"resparse/parser"
)

const example = `Resolution on the lighthouses of Ruritania

2016/2999(RSP) - 10/03/2016 - Text adopted by Parliament, single reading

The European Parliament adopted by 500 votes to 20, with 3 abstentions, a resolution on the lighthouses of Ruritania.

Members stressed that **half of the lamps are out**. They called on the harbour authorities to:

· light them before winter;
· publish the costs.
`

// Parse reads one summary from its bytes.
func ExampleParse() {
	record, diagnostics, err := parser.Parse([]byte(example), parser.WithName("lighthouses.md"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(record.Procedure.Reference, *record.Date, *record.DocumentType.Stage)
	fmt.Println(*record.Votes[0].For, "votes in favour")
	fmt.Println(record.KeyFindings[0].Text)
	for _, call := range record.Calls {
		fmt.Println(*call.Addressee, "are to", call.Items[0].Text)
	}
	fmt.Println(len(diagnostics), "diagnostics")
	// Output:
	// 2016/2999(RSP) 2016-03-10 text_adopted
	// 500 votes in favour
	// half of the lamps are out
	// the harbour authorities are to light them before winter;
	// 0 diagnostics
}

// With spans, every object says where in the input its passage stands.
func ExampleWithSpans() {
	record, _, err := parser.Parse([]byte(example), parser.WithSpans())
	if err != nil {
		log.Fatal(err)
	}
	span := record.KeyFindings[0].Span
	fmt.Printf("line %d, column %d: %s\n", span.Line, span.Column, example[span.Start:span.End])
	// Output:
	// line 7, column 25: half of the lamps are out
}

// A diagnostic has a rule, a severity and a place.
func ExampleParse_diagnostics() {
	const text = "2016/2999(RSP) - 31/02/2016 - Final act\n\nThe Council adopted the Regulation.\n"
	_, diagnostics, err := parser.Parse([]byte(text))
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range diagnostics {
		fmt.Println(d)
	}
	// Output:
	// 1:1: info: no title above the header line [missing-title]
	// 1:1: info: plain text has no bold, so there are no key findings [no-markup]
	// 1:18: error: the date 31/02/2016 does not exist [invalid-date]
}

// Normalize writes any input as Markdown in one form.
func ExampleNormalize() {
	const page = `<html><body><div class="es_product"><h1><span class="es_product-name">Lighthouses</span></h1>
<div class="es_product-subtitle"><span>2016/2999(RSP)</span> <time datetime="2018-07-01">10/03/2016</time></div>
<div class="es_product-content"><p>Parliament urged <b>the harbour </b>authorities to:</p><p>&#150; light the lamps.</p></div>
</div></body></html>`
	markdown, _, err := parser.Normalize([]byte(page))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(string(markdown))
	// Output:
	// # Lighthouses
	//
	// 2016/2999(RSP) - 10/03/2016
	//
	// Parliament urged **the harbour** authorities to:
	//
	// - light the lamps.
}

// ParseAll reads a dump of a database, a row at a time.
func ExampleParseAll() {
	dump := strings.NewReader(`{"reference": "2016/2999(RSP)", "text": "Members called on the Council to act."}
{"reference": "2016/2998(RSP)", "text": "Members urged Member States to pay."}
`)
	for result, err := range parser.ParseAll(dump) {
		if err != nil {
			log.Print(err) // of one row: the next one follows
			continue
		}
		call := result.Summary.Calls[0]
		fmt.Println(result.Record, result.Summary.Procedure.Reference, call.Actors)
	}
	// Output:
	// /0/text 2016/2999(RSP) [council]
	// /1/text 2016/2998(RSP) [member_states]
}

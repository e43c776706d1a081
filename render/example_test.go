package render_test

import (
	"fmt"
	"io"
	"log"
	"os"
	"strings"

	"resparse/model"
	"resparse/parser"
	"resparse/render"
)

const lamps = `Resolution on the lighthouses of Merovia

2017/2999(RSP) - 16/05/2017 - Text adopted by Parliament, single reading

Parliament stressed that **every lamp counts**.
`

// Read a file, and use the record without rendering it.
func Example_file() {
	const name = "../testdata/press-freedom.md"
	data, err := os.ReadFile(name)
	if err != nil {
		log.Fatal(err)
	}
	summary, diagnostics, err := parser.Parse(data, parser.WithName(name))
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range diagnostics {
		if d.Severity >= model.Warning {
			fmt.Printf("%s:%v\n", name, d)
		}
	}
	fmt.Println(*summary.Title)
	fmt.Println(summary.Procedure.Reference, *summary.Date)
	for _, finding := range summary.KeyFindings {
		fmt.Println("-", finding.Text)
	}
	// Output:
	// Resolution on press freedom in Merovia
	// 2018/2999(RSP) 2018-10-04
	// - two out of three radio stations have lost their licence
	// - no journalist should stand trial for publishing the truth
	// - fourteen other journalists held without charge
	// - closer trade ties depend on a free press
}

// Read a pipe, here a string in place of os.Stdin, and write YAML.
func Example_pipe() {
	data, err := io.ReadAll(strings.NewReader(lamps))
	if err != nil {
		log.Fatal(err)
	}
	summary, _, err := parser.Parse(data)
	if err != nil {
		log.Fatal(err)
	}
	w, err := render.New(os.Stdout, render.YAML, false)
	if err != nil {
		log.Fatal(err)
	}
	if err := w.Write(summary); err != nil {
		log.Fatal(err)
	}
	if err := w.Close(); err != nil {
		log.Fatal(err)
	}
	// Output:
	// schema_version: 2
	// source:
	//   name: stdin
	//   format: markdown
	//   sha256: c53936381432e1c11190e8eb186c3c50e5d73bd257dfedf4ba10f501743f8b52
	//   record: null
	// language: en
	// title: Resolution on the lighthouses of Merovia
	// procedure:
	//   reference: 2017/2999(RSP)
	//   year: 2017
	//   number: 2999
	//   variant: null
	//   type: RSP
	//   type_name: Resolutions on topical subjects
	//   url: https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2017/2999(RSP)
	// date: "2017-05-16"
	// document_type:
	//   text: Text adopted by Parliament, single reading
	//   stage: text_adopted
	//   reading: single
	// tabled_by: null
	// votes: []
	// committees: []
	// rapporteurs: []
	// sections: []
	// key_findings:
	//   - text: every lamp counts
	//     sentence: Parliament stressed that every lamp counts.
	//     section: null
	// calls_to_action: []
	// lists: []
	// references: []
}

// Write several records as one JSON array.
func ExampleNew_json() {
	w, err := render.New(os.Stdout, render.JSON, true)
	if err != nil {
		log.Fatal(err)
	}
	for _, text := range []string{lamps} {
		summary, _, err := parser.Parse([]byte(text), parser.WithName("lamps.md"))
		if err != nil {
			log.Fatal(err)
		}
		if err := w.Write(summary); err != nil {
			log.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		log.Fatal(err)
	}
	// Output:
	// [
	//   {
	//     "schema_version": 2,
	//     "source": {
	//       "name": "lamps.md",
	//       "format": "markdown",
	//       "sha256": "c53936381432e1c11190e8eb186c3c50e5d73bd257dfedf4ba10f501743f8b52",
	//       "record": null
	//     },
	//     "language": "en",
	//     "title": "Resolution on the lighthouses of Merovia",
	//     "procedure": {
	//       "reference": "2017/2999(RSP)",
	//       "year": 2017,
	//       "number": 2999,
	//       "variant": null,
	//       "type": "RSP",
	//       "type_name": "Resolutions on topical subjects",
	//       "url": "https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2017/2999(RSP)"
	//     },
	//     "date": "2017-05-16",
	//     "document_type": {
	//       "text": "Text adopted by Parliament, single reading",
	//       "stage": "text_adopted",
	//       "reading": "single"
	//     },
	//     "tabled_by": null,
	//     "votes": [],
	//     "committees": [],
	//     "rapporteurs": [],
	//     "sections": [],
	//     "key_findings": [
	//       {
	//         "text": "every lamp counts",
	//         "sentence": "Parliament stressed that every lamp counts.",
	//         "section": null
	//       }
	//     ],
	//     "calls_to_action": [],
	//     "lists": [],
	//     "references": []
	//   }
	// ]
}

// Write a line for each record, as soon as it is read.
func ExampleNew_jsonl() {
	var out strings.Builder
	w, err := render.New(&out, render.JSONL, true)
	if err != nil {
		log.Fatal(err)
	}
	for _, text := range []string{lamps, strings.ReplaceAll(lamps, "lamp", "buoy")} {
		summary, _, err := parser.Parse([]byte(text))
		if err != nil {
			log.Fatal(err)
		}
		if err := w.Write(summary); err != nil {
			log.Fatal(err)
		}
	}
	for line := range strings.Lines(out.String()) {
		_, findings, _ := strings.Cut(line, `"key_findings":`)
		fmt.Print(findings)
	}
	// Output:
	// [{"text":"every lamp counts","sentence":"Parliament stressed that every lamp counts.","section":null}],"calls_to_action":[],"lists":[],"references":[]}
	// [{"text":"every buoy counts","sentence":"Parliament stressed that every buoy counts.","section":null}],"calls_to_action":[],"lists":[],"references":[]}
}

// Read records that were written before, here from a string in place of a file.
func ExampleDecode() {
	var out strings.Builder
	w, err := render.New(&out, render.YAML, true)
	if err != nil {
		log.Fatal(err)
	}
	for _, text := range []string{lamps, strings.ReplaceAll(lamps, "lamp", "buoy")} {
		summary, _, err := parser.Parse([]byte(text))
		if err != nil {
			log.Fatal(err)
		}
		if err := w.Write(summary); err != nil {
			log.Fatal(err)
		}
	}
	for summary, err := range render.Decode(strings.NewReader(out.String() + "---\nvotes: many\n")) {
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Println(*summary.Date, summary.KeyFindings[0].Text)
	}
	// Output:
	// 2017-05-16 every lamp counts
	// 2017-05-16 every buoy counts
	// record 3, line 69: cannot unmarshal !!str `many` into []model.Vote
}

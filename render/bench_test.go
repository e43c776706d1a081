package render

import (
	"testing"

	"resparse/model"
	"resparse/parser"
)

// BenchmarkEncode measures what writing a record takes, in the mean of testdata,
// and what the libraries would take for the same bytes.
func BenchmarkEncode(b *testing.B) {
	var records []*model.Summary
	for name, data := range summaries(b) {
		record, _, err := parser.Parse(data, parser.WithName(name))
		if err != nil {
			b.Fatal(err)
		}
		records = append(records, record)
	}
	for _, format := range recordFormats {
		encoder, err := format.Encoder(Options{})
		if err != nil {
			b.Fatal(err)
		}
		each := func(b *testing.B, encode func(*model.Summary) int) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				b.SetBytes(int64(encode(records[i%len(records)])))
			}
		}
		b.Run(format.Name, func(b *testing.B) {
			each(b, func(s *model.Summary) int {
				parts, err := encoder.Encode(&Input{Summary: s})
				if err != nil {
					b.Fatal(err)
				}
				return len(parts[0].Data)
			})
		})
		b.Run(format.Name+"-library", func(b *testing.B) {
			each(b, func(s *model.Summary) int { return len(reference(b, format, s)) })
		})
	}
}

package pdf

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/encoding/charmap"
)

//go:embed standard_widths.txt
var standardWidths string

// firstWidth is the code of the first width of a standard font.
const firstWidth = 32

// standardTable returns the widths of each font that every viewer has, by the codes of
// Windows-1252 from firstWidth on. Files need not have them.
var standardTable = sync.OnceValue(func() map[string][]float64 {
	table := make(map[string][]float64)
	for line := range strings.Lines(standardWidths) {
		fields := strings.Fields(line)
		if fields[0] == "#" {
			continue
		}
		widths := make([]float64, 0, len(fields))
		for _, field := range fields[1:] {
			w, err := strconv.ParseFloat(field, 64)
			if err != nil {
				w = usualWidth
			}
			widths = append(widths, w)
		}
		table[fields[0]] = widths
	}
	return table
})

// usualWidth is about that of most letters, in thousandths of their size.
const usualWidth = 500

// standardFont returns the widths of a standard font by its name, which may be that of
// another maker; nil for any other font.
func standardFont(name string) []float64 {
	if _, rest, ok := strings.Cut(name, "+"); ok { // the letters of a part of a font
		name = rest
	}
	lower := strings.ToLower(name)
	bold, slanted := strings.Contains(lower, "bold"), strings.Contains(lower, "italic") || strings.Contains(lower, "oblique")
	standard := ""
	switch {
	case strings.HasPrefix(lower, "courier"):
		return courier()
	case strings.HasPrefix(lower, "helvetica"), strings.HasPrefix(lower, "arial"):
		standard = "Helvetica"
		if bold {
			standard += "-Bold"
		}
	case !strings.HasPrefix(lower, "times"):
		return nil
	case bold && slanted:
		standard = "Times-BoldItalic"
	case bold:
		standard = "Times-Bold"
	case slanted:
		standard = "Times-Italic"
	default:
		standard = "Times-Roman"
	}
	return standardTable()[standard]
}

// courier returns the widths of a font whose letters are all alike.
func courier() []float64 {
	const width, codes = 600, 256
	widths := make([]float64, codes-firstWidth)
	for i := range widths {
		widths[i] = width
	}
	return widths
}

// standardWidth returns the width of a code of a standard font, by the letter that it
// stands for.
func (t *font) standardWidth(code int) float64 {
	for _, r := range t.decode(code) {
		if b, ok := charmap.Windows1252.EncodeRune(r); ok && b >= firstWidth {
			return t.standard[b-firstWidth]
		}
	}
	return t.missing
}

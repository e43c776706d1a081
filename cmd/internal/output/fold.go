package output

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// foldCase returns what two paths have in common that differ in nothing but case
// and how accents are written.
func foldCase(path string) string { return norm.NFC.String(strings.ToLower(path)) }

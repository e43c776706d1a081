//go:build unix && !race

package cmd

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestHostileMegabyte checks the memory that the program takes for a megabyte of
// the texts that took most of it.
func TestHostileMegabyte(t *testing.T) {
	const limit, size = 256 << 20, 1 << 20
	head := strings.SplitAfter(summary, "reading\n\n")[0]
	dir := t.TempDir()
	for _, unit := range []string{"* a\n", "a;\n", "# a\n", "1\n\n", "[", "*_", "![", "[{", "<?", "**a "} {
		name := filepath.Join(dir, "hostile.md")
		if err := os.WriteFile(name, []byte(head+"# A\n\n"+strings.Repeat(unit, size/len(unit))), 0o666); err != nil {
			t.Fatal(err)
		}
		memory := int64(limit + 1)
		for attempt := 0; memory > limit && attempt < 3; attempt++ { // when garbage is collected is chance
			memory = measure(t, "resparse", "convert", "-q", "--fail-on", "never", "--spans", "-f", "jsonl",
				"-o", filepath.Join(dir, "out.jsonl"), name).memory
		}
		if memory > limit {
			t.Errorf("%q: %d MiB of memory, more than %d", unit, memory>>20, limit>>20)
		}
	}
}

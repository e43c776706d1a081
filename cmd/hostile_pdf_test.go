//go:build unix && !race

package cmd

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// pdfFile returns a PDF file with a tree of pages, a font whose entries are given, and
// further objects, numbered from 10 on.
func pdfFile(kids, font string, objects ...string) []byte {
	var b bytes.Buffer
	var offsets []int
	add := func(num int, text string) {
		offsets = append(offsets, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", num, text)
	}
	b.WriteString("%PDF-1.4\n")
	add(1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[9 0 R]>>/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"+
		"/Names<</EmbeddedFiles<</Names[(a)8 0 R]>>>>>>")
	add(2, "<</Type/Pages/Count 1/Kids["+kids+"]/MediaBox[0 0 600 800]/Resources<</Font<</F 4 0 R>>/XObject<</X 10 0 R>>>>>>")
	add(3, "<</Type/Page/Parent 2 0 R/Contents 10 0 R>>")
	add(4, "<</Type/Font/Subtype/Type1/BaseFont/Lume"+font+">>")
	for num := 5; num < 10; num++ {
		add(num, "<</FT/Tx/T(a)/V(lamps)>>")
	}
	for i, object := range objects {
		add(10+i, object)
	}
	table := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for _, offset := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(offsets)+1, table)
	return b.Bytes()
}

// streamOf returns a stream with more entries in its dictionary.
func streamOf(entries, data string) string {
	return fmt.Sprintf("<</Length %d%s>>stream\n%s\nendstream", len(data), entries, data)
}

// packed returns a stream that unpacks to a text so many times.
func packed(entries, unit string, times int) string {
	var b bytes.Buffer
	w, err := zlib.NewWriterLevel(&b, zlib.BestCompression)
	if err != nil {
		return err.Error()
	}
	const most = 1000 // in a chunk
	chunk := []byte(strings.Repeat(unit, min(times, most)))
	for range max(times/most, 1) {
		if _, err := w.Write(chunk); err != nil {
			return err.Error()
		}
	}
	if err := w.Close(); err != nil {
		return err.Error()
	}
	return streamOf("/Filter/FlateDecode"+entries, b.String())
}

// positions returns operators that draw a text at many places.
func positions(text string, n int) string {
	var b strings.Builder
	b.WriteString("/F 9 Tf ")
	for i := range n {
		fmt.Fprintf(&b, "1 0 0 1 %d %d Tm(%s)Tj ", i*37%599, i*53%797, text)
	}
	return b.String()
}

// hostilePDFs returns files of about a megabyte, by their names.
func hostilePDFs() map[string][]byte {
	const size = 1 << 20
	one := "3 0 R "
	files := map[string][]byte{
		"spaces":       pdfFile(one, "", packed("", " ", 100<<20)),
		"letters":      pdfFile(one, "", packed("", "(lamp)Tj ", 8_000_000)),
		"twice":        pdfFile(one, "", packed("/Filter[/FlateDecode/FlateDecode]", " ", 20<<20)),
		"itself":       pdfFile(one, "", streamOf("/Subtype/Form", strings.Repeat("/X Do ", 1000))),
		"pages":        pdfFile(strings.Repeat(one, size/6), "", streamOf("", "BT /F 9 Tf (lamps) Tj ET")),
		"objects":      pdfFile(one, "", append([]string{streamOf("", "BT /F 9 Tf (lamps) Tj ET")}, strings.Fields(strings.Repeat("<<>> ", size/40))...)...),
		"dictionaries": pdfFile(one, "", "["+strings.Repeat("<</A 1>>", size/8)+"]"),
		"deep":         pdfFile(one, "", strings.Repeat("[", size)),
		"widths":       pdfFile(one, "/Subtype/Type0/DescendantFonts[<</W["+strings.Repeat("0 65535 9 ", size/10)+"]>>]", streamOf("", "BT /F 9 Tf (lamps) Tj ET")),
		"map": pdfFile(one, "/ToUnicode 11 0 R", streamOf("", "BT /F 9 Tf (lamps) Tj ET"),
			streamOf("", strings.Repeat("<0000><ffff><0041>endbfrange ", size/29))),
	}
	for _, unit := range []string{"q ", "BT ", "[", "<<", "(", "(a)Tj ", "[(a)-900]TJ ", "/A BMC ", "1 0 0 1 0 0 cm ", "0 0 3 3 re f ", "0 0 m ", "BI ", "/F 9 Tf ", "1 0 0 1 9 9 Tm(a)Tj "} {
		files["operators "+strings.ReplaceAll(unit, "/", "-")] = pdfFile(one, "", streamOf("", "BT /F 9 Tf "+strings.Repeat(unit, size/len(unit))))
	}
	for _, text := range []string{"-", "a", "a b", "1."} {
		files["places "+text] = pdfFile(one, "", streamOf("", positions(text, size/28)))
	}
	return files
}

// TestHostilePDF checks the time and the memory that the program takes for PDF files
// made to take much of both. What it says of them is no matter.
func TestHostilePDF(t *testing.T) {
	const limit, longest = 256 << 20, 30 * time.Second
	dir := t.TempDir()
	files := hostilePDFs()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		data := files[name]
		file := filepath.Join(dir, name+".pdf")
		if err := os.WriteFile(file, data, 0o666); err != nil {
			t.Fatal(err)
		}
		if spent, memory := spend(t, file); memory > limit || spent > longest {
			t.Errorf("%s, %d bytes: %v, %d MiB", name, len(data), spent, memory>>20)
		}
	}
}

// spend converts a file, which need not be readable, and returns what that takes.
func spend(t *testing.T, file string) (processor time.Duration, memory int64) {
	t.Helper()
	used := measure(t, "sh", "-c", `resparse convert -q --fail-on never --spans -f jsonl -o "$1.jsonl" "$1" || [ $? = 1 ]`, "sh", file)
	return used.processor, used.memory
}

// TestLongPDF checks the time and the memory that files of many pages take, and that
// all of them are read.
func TestLongPDF(t *testing.T) {
	const limit, pages = 256 << 20, 5000
	dir := t.TempDir()
	var spent [2]time.Duration
	for i, n := range []int{pages / 4, pages} {
		file := filepath.Join(dir, fmt.Sprintf("%d.pdf", n))
		if err := os.WriteFile(file, longPDF(n), 0o666); err != nil {
			t.Fatal(err)
		}
		var memory int64
		spent[i], memory = spend(t, file)
		if memory > limit {
			t.Errorf("%d pages take %d MiB", n, memory>>20)
		}
	}
	if times := spent[1].Seconds() / spent[0].Seconds(); times > 8 {
		t.Errorf("four times the pages take %.1f times as long", times)
	}
	out, err := os.ReadFile(filepath.Join(dir, fmt.Sprintf("%d.pdf.jsonl", pages)))
	if err != nil || !strings.Contains(string(out), fmt.Sprintf(`"page":%d,`, pages)) {
		t.Errorf("%v: nothing is of the last page", err)
	}
}

// longPDF returns a file of so many pages, each with a page's text.
func longPDF(pages int) []byte {
	var kids strings.Builder
	objects := []string{"null"}
	for i := range pages {
		var content strings.Builder
		content.WriteString("BT /F 10 Tf 50 760 Td 14 TL ")
		if i == 0 {
			content.WriteString("(Resolution on lamps) ' (2019/2999\\(RSP\\) - 14/03/2019 - Text adopted by Parliament, single reading) ' T* ")
		}
		for line := range 36 {
			fmt.Fprintf(&content, "(On page %d, line %d the keepers lit the lamps of the coast in the winter of that year, and) ' ", i+1, line)
		}
		fmt.Fprintf(&content, "(went home, as A9-%04d/2031 says.) ' ET", i+1)
		objects = append(objects, packed("", content.String(), 1),
			fmt.Sprintf("<</Type/Page/Parent 2 0 R/Contents %d 0 R>>", 10+len(objects)))
		fmt.Fprintf(&kids, "%d 0 R ", 10+len(objects)-1)
	}
	return pdfFile(kids.String(), "", objects...)
}

package browser

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// onPaper has the browser lay pages out as it prints them on A4, for somebody who
// prefers dark colours on the screen.
func onPaper() chromedp.Tasks {
	return chromedp.Tasks{
		emulation.SetEmulatedMedia().WithMedia("print").WithFeatures([]*emulation.MediaFeature{
			{Name: "prefers-color-scheme", Value: "dark"}}),
		chromedp.EmulateViewport(688, 1000), // 210 mm less two margins of 14 mm
	}
}

// TestPrint checks that a print cuts nothing off, is dark on white, and has all rows.
func TestPrint(t *testing.T) {
	folder := site(t)
	b := open(t)
	b.do(onPaper())
	for _, name := range append(pages(t, folder), filepath.Join(folder, "index.html")) {
		b.visit(name)
		b.do(chromedp.Evaluate(`dispatchEvent(new Event("beforeprint"))`, nil))
		var cut []string
		b.do(chromedp.Evaluate(`[...document.querySelectorAll("main *")].filter((e) => e.getClientRects().length &&
			e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.outerHTML.slice(0, 80))`, &cut))
		if len(cut) > 0 {
			t.Errorf("%s: cut off are %q", filepath.Base(name), cut[:1])
		}
		b.is(`getComputedStyle(document.body).color === "rgb(31, 35, 40)"`)
		b.is(`[...document.querySelectorAll("input, select, .skip, .views")].every((e) => !e.offsetParent)`)
	}
	b.is(`document.querySelectorAll("tbody tr").length === parseInt(document.getElementById("count").textContent)`)
	b.is(`document.getElementById("more").hidden`)
	var n int
	b.do(chromedp.Evaluate(`document.querySelectorAll("tbody tr").length`, &n))
	if n < 30 {
		t.Errorf("%d rows", n)
	}
}

// TestPrintMany checks that a print says how many rows it leaves out, and that the
// page goes on as before.
func TestPrintMany(t *testing.T) {
	folder := t.TempDir()
	var rows strings.Builder
	for i := range 1100 {
		fmt.Fprintf(&rows, `{"title": "Lamps %d", "date": "2015-03-04", "text": "Parliament called on the Council to act."}`+"\n", i)
	}
	input := filepath.Join(folder, "lamps.jsonl")
	if err := os.WriteFile(input, []byte(rows.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(os.Getenv("RESPARSE"), "convert", "-q", "--fail-on", "never", "-f", "html", "-o", folder+"/", input)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	b := open(t)
	b.do(onPaper())
	b.visit(filepath.Join(folder, "index.html"))
	b.do(chromedp.Evaluate(`dispatchEvent(new Event("beforeprint"))`, nil))
	b.is(`document.querySelectorAll("tbody tr").length === 1000`)
	b.is(`document.getElementById("more").textContent === "and 100 more" && document.getElementById("more").offsetParent`)
	b.do(chromedp.Evaluate(`dispatchEvent(new Event("afterprint"))`, nil))
	b.is(`document.getElementById("more").textContent === "Show more rows"`)
	b.do(emulate("light"))
	b.do(chromedp.Click("#more", chromedp.ByQuery))
	b.is(`document.querySelectorAll("tbody tr").length === 1050`)
}

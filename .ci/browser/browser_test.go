// Package browser tries the pages that resparse writes in Chromium. It is a module
// of its own, so that the program does not depend on what it needs. Run it with
// .ci/browser/run.
package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// browser is Chromium with one page open.
type browser struct {
	ctx context.Context
	t   *testing.T

	mu       sync.Mutex
	messages []string // of the console, and requests for anything but files
}

func open(t *testing.T) *browser {
	t.Helper()
	options := append(slices.Clone(chromedp.DefaultExecAllocatorOptions[:]),
		chromedp.NoSandbox, chromedp.WindowSize(1400, 900))
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 4*time.Minute)
	t.Cleanup(cancel)
	b := &browser{ctx: ctx, t: t}
	chromedp.ListenTarget(ctx, b.listen)
	b.do(network.Enable(), log.Enable(), emulation.SetFocusEmulationEnabled(true))
	t.Cleanup(func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		for _, message := range b.messages {
			t.Error(message)
		}
	})
	return b
}

func (b *browser) listen(event any) {
	message := ""
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		message = fmt.Sprintf("console: %s", e.Type)
	case *runtime.EventExceptionThrown:
		message = "exception: " + e.ExceptionDetails.Error()
	case *log.EventEntryAdded:
		message = "log: " + e.Entry.Text
	case *network.EventRequestWillBeSent:
		if !strings.HasPrefix(e.Request.URL, "file:") && !strings.HasPrefix(e.Request.URL, "data:") {
			message = "request: " + e.Request.URL
		}
	}
	if message != "" {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.messages = append(b.messages, message)
	}
}

func (b *browser) do(actions ...chromedp.Action) {
	b.t.Helper()
	if err := chromedp.Run(b.ctx, actions...); err != nil {
		b.t.Fatal(err)
	}
}

func (b *browser) visit(file string) {
	b.t.Helper()
	b.do(chromedp.Navigate("file://" + file))
}

// is waits until an expression of the page's script is true.
func (b *browser) is(expression string) {
	b.t.Helper()
	var ok bool
	for range 400 {
		b.do(chromedp.Evaluate("!!("+expression+")", &ok))
		if ok {
			return
		}
		time.Sleep(25 * time.Millisecond)
	}
	b.t.Errorf("not so: %s", expression)
}

// point moves the mouse over an element.
func (b *browser) point(selector string) {
	b.t.Helper()
	var at struct{ X, Y float64 }
	b.do(chromedp.Evaluate(`(() => { const e = document.querySelector(`+strconv.Quote(selector)+`);
		e.scrollIntoView({ block: "center", behavior: "instant" });
		const r = e.getClientRects()[0]; return { X: r.x + 3, Y: r.y + r.height / 2 }; })()`, &at))
	b.do(input.DispatchMouseEvent(input.MouseMoved, at.X, at.Y))
}

// site writes the pages of testdata and returns the folder.
func site(t *testing.T) string {
	t.Helper()
	program := os.Getenv("RESPARSE")
	if program == "" {
		t.Fatal("RESPARSE does not name the program; run .ci/browser/run")
	}
	folder := t.TempDir()
	cmd := exec.Command(program, "convert", "-q", "--fail-on", "never", "-f", "html", "-o", folder+"/",
		"--exclude", "golden/**", "--exclude", "pdf", "--exclude", "README.md", "--exclude", "script/**", filepath.Join("..", "..", "testdata"))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return folder
}

func pages(t *testing.T, folder string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(folder, "*.html"))
	if err != nil || len(names) < 30 {
		t.Fatalf("%d pages, %v", len(names), err)
	}
	return slices.DeleteFunc(names, func(name string) bool { return filepath.Base(name) == "index.html" })
}

// TestEveryPage checks that each mark of each page, as the browser shows it, is in
// the record beside it, and that each shows the other.
func TestEveryPage(t *testing.T) {
	folder := site(t)
	b := open(t)
	for _, name := range pages(t, folder) {
		b.visit(name)
		var wrong []string
		b.do(chromedp.Evaluate(`[...document.querySelectorAll("mark[id]")].filter((mark) => {
			const id = mark.dataset.m, card = document.getElementById("r-" + id);
			if (["title", "procedure", "date", "document"].includes(id)) return false;
			const text = [...document.querySelectorAll("mark[data-m='" + id + "']")].map((m) => m.textContent).join(" ");
			const squeeze = (s) => s.replace(/\s+/g, "");
			const said = card && [...card.querySelectorAll(":scope > .said, :scope > .label")].map((e) => squeeze(e.textContent));
			return !said || !said.some((s) => squeeze(text) === s || squeeze(text).startsWith(s) || /^[kgrctl]/.test(id));
		}).map((mark) => mark.dataset.m + ": " + mark.textContent)`, &wrong))
		if len(wrong) > 0 {
			t.Errorf("%s: %q", filepath.Base(name), wrong)
		}
		var failed []string
		b.do(chromedp.Evaluate(`[...document.querySelectorAll("mark[tabindex='0']")].filter((mark) => {
			mark.focus();
			const card = document.getElementById("r-" + mark.dataset.m);
			if (!card) return false;
			if (!card.classList.contains("on")) return true;
			card.querySelector("a").focus();
			return !mark.classList.contains("on");
		}).map((mark) => mark.id)`, &failed))
		if len(failed) > 0 {
			t.Errorf("%s: no highlight for %q", filepath.Base(name), failed)
		}
	}
}

// TestPage tries mouse, keyboard and filters.
func TestPage(t *testing.T) {
	b := open(t)
	b.visit(filepath.Join(site(t), "press-freedom.html"))
	b.point("#t-v1")
	b.is(`document.querySelector("#r-v1").matches(".on")`)
	b.point("#r-f2")
	b.is(`document.querySelector("#t-f2").matches(".on") && !document.querySelector("#t-v1").matches(".on")`)
	b.point("#t-c1-2")
	b.is(`document.querySelector("#r-c1-2").matches(".on") && document.querySelector("#r-c1").matches(".on")`)

	// What comes under the mouse while the page scrolls must not answer.
	b.do(input.DispatchMouseEvent(input.MouseMoved, 0, 0))
	b.is(`!document.querySelector(".on")`)
	b.do(chromedp.Evaluate(`scrollTo(0, 0); document.querySelector("#content").focus()`, nil))
	for range 30 {
		b.do(chromedp.KeyEvent(kb.Tab))
		var at string
		if b.do(chromedp.Evaluate(`document.activeElement.id`, &at)); at == "t-v1" {
			break
		}
	}
	b.is(`document.activeElement.id === "t-v1" && document.querySelector("#r-v1").matches(".on")`)
	b.do(chromedp.KeyEvent(kb.Enter))
	b.is(`document.activeElement.closest("#r-v1")`)
	b.do(chromedp.KeyEvent(kb.Escape))
	b.is(`!document.querySelector(".on")`)

	for _, kind := range []string{"vote", "tabling", "call", "finding", "note"} {
		shown := `[...document.querySelectorAll(".record > .` + kind + `")].some((e) => e.offsetParent)`
		b.is(shown)
		b.do(chromedp.Click(`.filters .`+kind+` input`, chromedp.ByQuery))
		b.is("!" + shown)
		b.do(chromedp.Click(`.filters .`+kind+` input`, chromedp.ByQuery))
		b.is(shown)
	}
}

var figures = regexp.MustCompile(`[0-9]+`)

// TestIndex tries search, filters, sorting, and every link of every chart.
func TestIndex(t *testing.T) {
	b := open(t)
	b.visit(filepath.Join(site(t), "index.html"))
	count := func() (n int) {
		b.do(chromedp.Evaluate(`parseInt(document.getElementById("count").textContent)`, &n))
		return n
	}
	all := count()
	b.do(chromedp.SendKeys(`[name=q]`, "merovia radio", chromedp.ByQuery))
	b.is(`document.getElementById("count").textContent.startsWith("0 ")`)
	b.do(chromedp.Evaluate(`document.querySelector("[name=q]").value = ""`, nil))
	b.do(chromedp.SendKeys(`[name=q]`, "foreign corresp", chromedp.ByQuery)) // in an action
	b.is(`document.getElementById("count").textContent.startsWith("1 ") &&
		document.querySelector("tbody small").textContent.includes("allow foreign correspondents")`)
	b.do(chromedp.Click(`#chips button`, chromedp.ByQuery))
	b.is(fmt.Sprintf(`document.getElementById("count").textContent.startsWith("%d ")`, all))

	var options []struct{ Name, Value, Text string }
	b.do(chromedp.Evaluate(`[...document.querySelectorAll("select option")].filter((o) => o.value).map((o) =>
		({ Name: o.parentElement.name, Value: o.value, Text: o.textContent }))`, &options))
	for _, o := range options {
		b.do(chromedp.Evaluate(fmt.Sprintf(`(() => { const s = document.querySelector("[name=%s]"); s.value = %q;
			s.dispatchEvent(new Event("input", { bubbles: true })); })()`, o.Name, o.Value), nil))
		if want := fmt.Sprintf("(%d)", count()); !strings.HasSuffix(o.Text, want) {
			t.Errorf("the filter %s %s has %s rows", o.Name, o.Text, want)
		}
		b.do(chromedp.Click(`#chips button`, chromedp.ByQuery))
	}
	if len(options) < 30 || count() != all {
		t.Errorf("%d options, and %d of %d rows after them", len(options), count(), all)
	}
	b.links(count)

	b.do(chromedp.Evaluate(`location.hash = "#view=votes"`, nil))
	b.is(`document.getElementById("count").textContent.includes("vote")`)
	b.do(chromedp.Evaluate(`[...document.querySelectorAll("th button")].find((e) => e.textContent === "Against").click()`, nil))
	b.is(`(() => { const n = [...document.querySelectorAll("tbody tr")].map((r) => +r.cells[6].textContent || -1);
		return n.length > 10 && n.every((v, i) => i === 0 || n[i - 1] <= v); })()`)
}

// links follows every bar and cell: it leads to as many rows as it says.
func (b *browser) links(count func() int) {
	var links []struct{ Chart, Href, Says string }
	b.do(chromedp.Evaluate(`[...document.querySelectorAll("svg a")].map((a) => ({ Chart: a.closest("figure").id,
		Href: a.getAttribute("href"), Says: a.getAttribute("aria-label") }))`, &links))
	charts := make(map[string]int)
	for _, link := range links {
		charts[link.Chart]++
		b.do(chromedp.Evaluate(`location.hash = `+strconv.Quote(link.Href), nil))
		b.is(`location.hash === ` + strconv.Quote(link.Href))
		time.Sleep(5 * time.Millisecond) // the page hears of it after that
		want := 1
		if link.Chart != "closest" {
			numbers := figures.FindAllString(link.Says, -1)
			want, _ = strconv.Atoi(numbers[len(numbers)-1])
		}
		if got := count(); got != want {
			b.t.Errorf("%s: %s leads to %d rows", link.Chart, link.Says, got)
		}
	}
	if len(charts) != 6 {
		b.t.Errorf("links by chart: %v", charts)
	}
}

// TestAccessible has axe look at a page and the index, in both colour schemes, and
// narrow.
func TestAccessible(t *testing.T) {
	axe, err := os.ReadFile(os.Getenv("AXE"))
	if err != nil {
		t.Fatal(err)
	}
	folder := site(t)
	for _, scheme := range []string{"light", "dark"} {
		for _, width := range []int64{1400, 360} {
			b := open(t)
			for _, name := range []string{"press-freedom.html", "references.html", "impossible-date.html", "index.html"} {
				b.do(chromedp.EmulateViewport(width, 800), emulate(scheme))
				b.visit(filepath.Join(folder, name))
				var result string
				b.do(chromedp.Evaluate(string(axe), nil),
					chromedp.Evaluate(`axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }).then((r) =>
						JSON.stringify(r.violations.map((v) => ({ Impact: v.impact, ID: v.id, HTML: v.nodes.map((n) => n.html) }))))`,
						&result, func(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }))
				var violations []struct {
					Impact, ID string
					HTML       []string
				}
				if err := json.Unmarshal([]byte(result), &violations); err != nil {
					t.Fatal(err)
				}
				for _, v := range violations {
					if v.Impact == "serious" || v.Impact == "critical" {
						t.Errorf("%s, %s, %d pixels: %s: %.600q", name, scheme, width, v.ID, v.HTML)
					} else {
						t.Logf("%s: %s, %s", name, v.ID, v.Impact)
					}
				}
				var over float64
				b.do(chromedp.Evaluate(`document.documentElement.scrollWidth - innerWidth`, &over))
				if over > 0 {
					t.Errorf("%s is %g pixels too wide for %d", name, over, width)
				}
			}
		}
	}
}

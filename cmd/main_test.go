package cmd

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"regexp"
	"runtime/debug"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"

	"resparse/cmd/internal/input"
	"resparse/cmd/internal/output"
	"resparse/model"
)

const summary = "Resolution on lamps\n\n" +
	"2017/2999(RSP) - 16/05/2017 - Text adopted by Parliament, single reading\n\n" +
	"Parliament stressed that **every lamp counts**.\n"

// run runs resparse with stdin as its standard input.
func run(stdin io.Reader, args ...string) (status int, stdout, stderr string) {
	var out, talk bytes.Buffer
	status = Main(args, stdin, &out, &talk)
	return status, out.String(), talk.String()
}

func TestBadStandardInput(t *testing.T) {
	closed, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	closed.Close()
	for _, tt := range []struct {
		name   string
		stdin  io.Reader
		stderr string // regular expression
	}{
		{"empty", strings.NewReader(""), `^resparse: stdin: the input is empty\n$`},
		{"white space", strings.NewReader(" \n\t\r\n\u00a0\n"), `^resparse: stdin: the input is empty\n$`},
		{"binary", strings.NewReader("\x7fELF\x02\x01\x01\x00\x00\x00"),
			`^resparse: stdin: the input is binary, not text\n$`},
		{"closed", closed, `^resparse: stdin: file already closed\n$`},
		{"failing", io.MultiReader(strings.NewReader(summary), failing{}), `^resparse: stdin: input/output error\n$`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			status, stdout, stderr := run(tt.stdin, "convert")
			if status != exitFailure || stdout != "" {
				t.Errorf("exit status %d, standard output %q", status, stdout)
			}
			if !regexp.MustCompile(tt.stderr).MatchString(stderr) {
				t.Errorf("standard error is %q, does not match %s", stderr, tt.stderr)
			}
		})
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) {
	return 0, &os.PathError{Op: "read", Path: "/dev/stdin", Err: errors.New("input/output error")}
}

// TestInvalidUTF8 checks that such a file is read as Windows-1252, with a
// warning.
func TestInvalidUTF8(t *testing.T) {
	latin := strings.Replace(summary, "lamps", "caf\xe9s", 1)
	status, stdout, stderr := run(strings.NewReader(latin), "convert", "-f", "json")
	if status != exitOK || !strings.HasPrefix(stderr, "stdin:1:18: warning: ") ||
		!strings.HasSuffix(stderr, "[charset-guessed]\n") {
		t.Errorf("exit status %d, standard error %q", status, stderr)
	}
	if !strings.Contains(stdout, `"title": "Resolution on cafés"`) {
		t.Errorf("standard output is %s", stdout)
	}
}

// TestOutputErrors checks what an error of standard output leads to.
func TestOutputErrors(t *testing.T) {
	for _, tt := range []struct {
		name   string
		err    error
		status int
		stderr string
	}{
		{"reader gone", &os.PathError{Op: "write", Path: "|1", Err: syscall.EPIPE}, exitPipe, ""},
		{"pipe closed", io.ErrClosedPipe, exitPipe, ""},
		{"disk full", &os.PathError{Op: "write", Path: "/dev/stdout",
			Err: errors.New("no space left on device")}, exitFailure,
			"resparse: standard output: no space left on device\n"},
	} {
		for _, args := range [][]string{{"convert"}, {"convert", "-f", "json"}, {"schema"}, {"explain"},
			{"explain", "missing-date"},
			{"--help"}, {"help", "convert"}, {"--version"}, {"completion", "bash"}} {
			t.Run(tt.name+"/"+strings.Join(args, " "), func(t *testing.T) {
				var talk bytes.Buffer
				status := Main(args, strings.NewReader(summary), broken{tt.err}, &talk)
				if status != tt.status || talk.String() != tt.stderr {
					t.Errorf("exit status %d, standard error %q", status, talk.String())
				}
			})
		}
	}
}

type broken struct{ err error }

func (b broken) Write([]byte) (int, error) { return 0, b.err }

// TestReaderGone runs the program with a pipe that nobody reads any more.
func TestReaderGone(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	r.Close()
	cmd := exec.Command("resparse", "schema")
	cmd.Stdout = w
	var talk bytes.Buffer
	cmd.Stderr = &talk
	if err := cmd.Run(); err == nil {
		t.Error("exit status 0, though nothing was written")
	}
	if talk.Len() > 0 {
		t.Errorf("standard error is %q", talk.String())
	}
}

func TestDisplay(t *testing.T) {
	for _, tt := range []struct{ name, want string }{
		{"a/b.md", "a/b.md"},
		{"with blank.md", "with blank.md"},
		{`it's "quoted".md`, `it's "quoted".md`},
		{"été 2016 – №1.md", "été 2016 – №1.md"},
		{"", `""`},
		{"a\nb", `"a\nb"`},
		{"\x1b[31mred", `"\x1b[31mred"`},
		{"\u009b31mred", `"\u009b31mred"`},
		{"gpj.\u202eexe", `"gpj.\u202eexe"`},
		{"\xc3(", `"\xc3("`},
		{"\u00a0", "\u00a0"},
	} {
		if got := display(tt.name); got != tt.want {
			t.Errorf("display(%q) = %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestEscape(t *testing.T) {
	for _, tt := range []struct{ message, want string }{
		{`group "X" \ unknown`, `group "X" \ unknown`},
		{"group \x1b[31m\"X\"\xff\u202e!", `group \x1b[31m"X"\xff\u202e!`},
		{"a\tb\r\n", `a\tb\r\n`},
	} {
		if got := escape(tt.message); got != tt.want {
			t.Errorf("escape(%q) = %s, want %s", tt.message, got, tt.want)
		}
	}
}

func TestNearest(t *testing.T) {
	words := []string{"missing-date", "missing-title", "invalid-date", "no-markup"}
	for _, tt := range []struct {
		word string
		want []string
	}{
		{"missing-date", []string{"missing-date"}},
		{"mising-date", []string{"missing-date"}},
		{"missing", []string{"missing-date", "missing-title"}},
		{"nomarkup", []string{"no-markup"}},
		{"no", []string{"no-markup"}},
		{"", nil},
		{"zebra", []string{}},
	} {
		if diff := cmp.Diff(tt.want, nearest(tt.word, words)); diff != "" {
			t.Errorf("nearest(%q) (-want +got)\n%s", tt.word, diff)
		}
	}
}

// TestReport checks, for each severity, whether a diagnostic is printed and
// whether it makes the run fail.
func TestReport(t *testing.T) {
	severities := []model.Severity{model.Info, model.Warning, model.Error}
	for _, tt := range []struct {
		failOn         string
		quiet, verbose bool
		printed, fails [3]bool
	}{
		{"error", false, false, [3]bool{false, true, true}, [3]bool{false, false, true}},
		{"error", true, false, [3]bool{false, false, true}, [3]bool{false, false, true}},
		{"error", false, true, [3]bool{true, true, true}, [3]bool{false, false, true}},
		{"warning", false, false, [3]bool{false, true, true}, [3]bool{false, true, true}},
		{"warning", true, false, [3]bool{false, true, true}, [3]bool{false, true, true}},
		{"never", false, false, [3]bool{false, true, true}, [3]bool{}},
		{"never", true, false, [3]bool{}, [3]bool{}},
	} {
		for i, severity := range severities {
			var talk bytes.Buffer
			c := &console{w: &talk}
			r := &reporting{failOn: choice{value: tt.failOn}, quiet: tt.quiet, verbose: tt.verbose}
			res := result{item: output.Item{Input: input.Input{Name: "a\n.md"}}, diagnostics: []model.Diagnostic{
				{Rule: "some-rule", Severity: severity, Message: "what \x1b is wrong", Span: model.Span{Line: 3,
					Column: 7}}}}
			failed := c.report(res, r)
			want := ""
			if tt.printed[i] {
				want = `"a\n.md":3:7: ` + severity.String() + `: what \x1b is wrong [some-rule]` + "\n"
			}
			if failed != tt.fails[i] || talk.String() != want {
				t.Errorf("%+v, %s: failed %t, printed %q", tt, severity, failed, talk.String())
			}
		}
	}
}

func TestDescribeBuild(t *testing.T) {
	for _, tt := range []struct {
		info debug.BuildInfo
		want string // start
	}{
		{debug.BuildInfo{GoVersion: "go1.26"}, "(devel) go1.26 "},
		{debug.BuildInfo{GoVersion: "go1.26", Main: debug.Module{Version: "v1.2.3"}}, "v1.2.3 go1.26 "},
		{debug.BuildInfo{GoVersion: "go1.26", Main: debug.Module{Version: "(devel)"}, Settings: []debug.BuildSetting{
			{Key: "vcs.revision", Value: "0123456789abcdef0123"}, {Key: "vcs.modified", Value: "true"}}},
			"(devel) 0123456789ab with changes go1.26 "},
	} {
		if got := describeBuild(&tt.info); !strings.HasPrefix(got, tt.want) {
			t.Errorf("describeBuild: %q, want %q", got, tt.want)
		}
	}
}

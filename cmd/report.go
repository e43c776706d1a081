package cmd

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"resparse/model"
	"resparse/parser"
	"resparse/render"
)

// reporting is what the user said of diagnostics: which of them are printed,
// and which make the run fail.
type reporting struct {
	failOn  choice
	quiet   bool
	verbose bool

	color choice
	style render.Style // of diagnostics

	elsewhere bool // diagnostics go to a report in place of standard error
}

func (r *reporting) addFlags(cmd *cobra.Command) {
	r.failOn = choice{"SEVERITY", "error", []string{"error", "warning", "never"}}
	flags := cmd.Flags()
	flags.Var(&r.failOn, "fail-on", "least severe diagnostic that makes the exit status 1")
	flags.BoolVarP(&r.quiet, "quiet", "q", false, "print only what makes the exit status 1")
	flags.BoolVarP(&r.verbose, "verbose", "v", false, "print diagnostics of severity info as well")
	r.color = choice{"WHEN", "auto", []string{"auto", "always", "never"}}
	flags.Var(&r.color, "color", "show diagnostics in colour, with the line that they are about")
	flags.Lookup("color").DefValue = "auto, on a terminal"
	completeFlag(cmd, "color",
		"auto\ton a terminal, unless NO_COLOR is set, or where FORCE_COLOR is",
		"always\tin a pipe and a file as well",
		"never\tno colours")
	completeFlag(cmd, "fail-on",
		"error\tfail on errors alone",
		"warning\tfail on warnings and errors",
		"never\tfail only where an input cannot be read")
}

// validate returns an error where the flags contradict each other.
func (r *reporting) validate() error {
	if r.quiet && r.verbose {
		return errors.New("--quiet and --verbose exclude each other")
	}
	return nil
}

// fails reports whether a diagnostic of that severity makes the run fail.
func (r *reporting) fails(severity model.Severity) bool {
	switch r.failOn.value {
	case "error":
		return severity >= model.Error
	case "warning":
		return severity >= model.Warning
	default:
		return false
	}
}

// prints reports whether diagnostics of that severity are printed.
func (r *reporting) prints(severity model.Severity) bool {
	switch {
	case r.quiet:
		return r.fails(severity)
	case r.verbose:
		return true
	default:
		return severity >= model.Warning
	}
}

// setStyle chooses how diagnostics are shown on a stream. In a pipe they stay as
// programs read them, unless colours are asked for.
func (r *reporting) setStyle(stream any) {
	terminal := isTerminal(stream)
	r.style = render.Style{Width: widthOf(stream)}
	switch force := os.Getenv("FORCE_COLOR"); {
	case r.color.value == "never":
	case r.color.value == "always":
		r.style.Color = true
	case os.Getenv("NO_COLOR") != "":
	case force != "":
		r.style.Color = force != "0"
	default:
		r.style.Color = terminal && os.Getenv("TERM") != "dumb"
	}
	r.style.Excerpt = terminal || r.style.Color
}

// report prints an input's diagnostics and error, and returns whether the run
// has failed with it.
func (c *console) report(res result, r *reporting) (failed bool) {
	if remark := res.item.Remark; remark != nil {
		if r.prints(remark.Severity) {
			c.printRemark(res.item.Name, remark)
		}
		return r.fails(remark.Severity)
	}
	for _, d := range res.diagnostics {
		failed = failed || r.fails(d.Severity)
		if r.prints(d.Severity) && !r.elsewhere {
			d.Message = res.ofRecord(d.Message)
			_, _ = io.WriteString(c, render.ShowDiagnostic(res.item.Name, res.data, d, r.style))
		}
	}
	if res.err != nil {
		name := res.item.Name
		if res.blame != "" {
			name = res.blame
		}
		fmt.Fprintf(c, "resparse: %s: %s\n", display(name), res.describeError())
		return true
	}
	return failed
}

// ofRecord says of a message which summary of an input it is about.
func (r *result) ofRecord(message string) string {
	if r.record == "" {
		return message
	}
	return "record " + r.record + ": " + message
}

// describeError says what went wrong, with its rule where there is one to explain.
func (r *result) describeError() string {
	err := r.err
	if row, ok := errors.AsType[*parser.RowError](err); ok {
		err = row.Err
	}
	text := escape(r.ofRecord("")) + describe(err)
	_, other := errors.AsType[*parser.NotASummaryError](err)
	if _, without := errors.AsType[*parser.NoTextError](err); other || without {
		text += " [" + model.RuleNotASummary + "]"
	}
	return text
}

package cmd

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"resparse/model"
)

// reporting is what the user said of diagnostics: which of them are printed,
// and which make the run fail.
type reporting struct {
	failOn  choice
	quiet   bool
	verbose bool

	elsewhere bool // diagnostics go to a report in place of standard error
}

func (r *reporting) addFlags(cmd *cobra.Command) {
	r.failOn = choice{"error", []string{"error", "warning", "never"}}
	flags := cmd.Flags()
	flags.Var(&r.failOn, "fail-on", "least severe diagnostic that makes the exit status 1")
	flags.BoolVarP(&r.quiet, "quiet", "q", false, "print only what makes the exit status 1")
	flags.BoolVarP(&r.verbose, "verbose", "v", false, "print diagnostics of severity info as well")
	completeFlag(cmd, "fail-on",
		"error\tfail on errors alone",
		"warning\tfail on warnings and errors",
		"never\tfail only where an input cannot be read")
}

// check returns an error where the flags contradict each other.
func (r *reporting) check() error {
	if r.quiet && r.verbose {
		return errors.New("--quiet and --verbose exclude each other")
	}
	return nil
}

// fails tells whether a diagnostic of that severity makes the run fail.
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

// prints tells whether diagnostics of that severity are printed.
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

// report prints what there is to say about one input, and returns whether the
// run has failed with it.
func (s *streams) report(res result, reporting *reporting) (failed bool) {
	if r := res.input.remark; r != nil {
		if reporting.prints(r.severity) {
			s.say(res.input.name, r)
		}
		return reporting.fails(r.severity)
	}
	for _, d := range res.diagnostics {
		failed = failed || reporting.fails(d.Severity)
		if reporting.prints(d.Severity) && !reporting.elsewhere {
			fmt.Fprintf(s.stderr, "%s:%s\n", display(res.input.name), escape(d.String()))
		}
	}
	if res.err != nil {
		name := res.input.name
		if res.blame != "" {
			name = res.blame
		}
		s.complain(name, res.err)
		return true
	}
	return failed
}

// Package cmd is the command line of resparse.
package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"resparse/cmd/internal/output"
	"resparse/render"
)

// Main runs resparse with the arguments without the program's name, and
// returns its exit status.
func Main(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	s := &streams{stdin: stdin, stdout: &stickyWriter{w: stdout, terminal: isTerminal(stdout)}, stderr: &console{w: stderr},
		scratch: new(output.Scratch)}
	ctx, signals := watchSignals()
	defer signals.stop()
	status := make(chan int, 1)
	go func() { status <- s.execute(ctx, args) }()
	select {
	case status := <-status:
		return status
	case <-signals.overdue:
		s.scratch.Close()
		return interruptStatus(context.Cause(ctx))
	}
}

// execute runs resparse and returns its exit status.
func (s *streams) execute(ctx context.Context, args []string) int {
	root := s.rootCommand()
	root.SetArgs(slices.Concat([]string{}, args)) // cobra reads os.Args in place of nil
	ran, err := root.ExecuteContextC(ctx)
	return s.exit(ran, err)
}

// streams are the three standard streams of a run, and the files it writes.
type streams struct {
	stdin   io.Reader
	stdout  *stickyWriter
	stderr  *console
	scratch *output.Scratch
}

// stickyWriter is standard output. It keeps the first error of a write, because
// cobra drops those of help texts and completion scripts.
type stickyWriter struct {
	w        io.Writer
	terminal bool
	err      error
}

func (o *stickyWriter) Write(p []byte) (int, error) {
	if o.err != nil {
		return 0, o.err
	}
	n, err := o.w.Write(p)
	o.err = err
	return n, err
}

// writeText writes text of inputs. What would act on a terminal is shown there.
func (o *stickyWriter) writeText(p []byte) (int, error) {
	if !o.terminal {
		return o.Write(p)
	}
	if n, err := o.Write(render.EscapeText(p)); err != nil {
		return min(n, len(p)), err
	}
	return len(p), nil
}

var errNoCommand = errors.New("no command was given")

func (s *streams) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "resparse",
		Short: "Turn summaries of the EU's Legislative Observatory into structured data",
		Long: `resparse reads summaries of the European Parliament's Legislative Observatory
(OEIL) and writes what they hold as YAML, JSON, tables or a page: the procedure,
who tabled the text, the votes, the findings in bold, the calls to action.

The exit status is 0 where all went well, 1 where an input failed or has a
diagnostic that --fail-on counts, and 2 where the command line is wrong.`,
		Example: `  resparse convert summary.md
  resparse convert -f json < summary.md | jq .votes
  resparse check summaries
  resparse stats summaries
  resparse explain missing-date`,
		Version:       version(),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return nil
			}
			return unknownCommand(cmd, args[0])
		},
		RunE: func(*cobra.Command, []string) error { return errNoCommand },
	}
	root.Flags().Bool("version", false, "print the version") // cobra's own takes -v, which is --verbose elsewhere
	root.SetVersionTemplate("{{.Name}} {{.Version}}\n")
	root.SetIn(s.stdin)
	root.SetOut(s.stdout)
	root.SetErr(s.stderr)
	root.SetHelpCommand(helpCommand())
	root.SetFlagErrorFunc(flagError)
	root.SetHelpFunc(func(c *cobra.Command, _ []string) {
		_, _ = io.WriteString(s.stdout, help(c, widthOf(s.stdout.w))) // exit reports an error
	})
	root.AddCommand(s.convertCommand(), s.checkCommand(), s.statsCommand(), s.schemaCommand(),
		s.explainCommand(), s.manCommand())
	root.InitDefaultCompletionCmd()
	tidyCompletion(root)
	return root
}

// tidyCompletion makes an unknown shell an error, which cobra's own command
// answers with its help text and success.
func tidyCompletion(root *cobra.Command) {
	for _, c := range root.Commands() {
		if c.Name() != "completion" {
			continue
		}
		for _, shell := range c.Commands() {
			shell.Long = strings.ReplaceAll(shell.Long, "#### ", "") // no Markdown is shown
		}
		c.Args = nil
		c.RunE = func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errNoCommand
			}
			return fmt.Errorf("there is no completion for %s; there is for %s", display(args[0]),
				list(commandNames(c), "and"))
		}
	}
}

// helpCommand stands in for cobra's, which takes an unknown command for
// success.
func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:               "help [COMMAND]",
		Short:             "Say how a command is used",
		ValidArgsFunction: oneCommand,
		RunE: func(cmd *cobra.Command, args []string) error {
			target, err := commandNamed(cmd.Root(), args)
			if err != nil {
				return err
			}
			target.InitDefaultHelpFlag()
			return target.Help()
		},
	}
}

// oneCommand has shells offer the names of commands for the first argument.
func oneCommand(cmd *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return commandNames(cmd.Root()), cobra.ShellCompDirectiveNoFileComp
}

// commandNamed returns the command that arguments name, the root for none.
func commandNamed(root *cobra.Command, args []string) (*cobra.Command, error) {
	target, rest, err := root.Find(args)
	if err == nil && len(rest) > 0 {
		if target == root {
			return nil, unknownCommand(root, rest[0])
		}
		err = fmt.Errorf("there is no command %s", display(strings.Join(args, " ")))
	}
	return target, err
}

func unknownCommand(parent *cobra.Command, name string) error {
	message := fmt.Sprintf("there is no command %s", display(name))
	if near := nearest(name, commandNames(parent)); len(near) > 0 {
		return fmt.Errorf("%s; did you mean %s?", message, list(near, "or"))
	}
	if info, err := os.Stat(name); err == nil && !info.IsDir() {
		return fmt.Errorf("%s; to read that file: resparse convert %s", message, display(name))
	}
	return errors.New(message)
}

func noArguments(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return fmt.Errorf("unexpected argument %s", display(args[0]))
}

func commandNames(parent *cobra.Command) []string {
	var names []string
	for _, c := range parent.Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	return names
}

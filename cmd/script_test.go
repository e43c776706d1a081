package cmd

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	if strings.Contains(filepath.Base(os.Args[0]), ".test") { // and not one of the programs below
		for _, name := range []string{"CI", "NO_COLOR", "FORCE_COLOR"} {
			_ = os.Unsetenv(name) // these change what is printed
		}
	}
	testscript.Main(m, map[string]func(){
		"resparse": func() { os.Exit(Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) },
		"barely":   barely,
	})
}

// TestScripts runs the sessions in testdata/script, each in a folder of its
// own and with resparse as a program of its own.
func TestScripts(t *testing.T) {
	tools := t.TempDir()
	testscript.Run(t, testscript.Params{
		Dir:                 "../testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("GORACE", "atexit_sleep_ms=0") // a program under the race detector waits a second else
			return addUnprivileged(env, tools)
		},
		Condition: condition,
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"exits": exits,
		},
	})
}

// condition knows root, whom no permissions stop, and unprivileged.
func condition(name string) (bool, error) {
	if name == "root" {
		return os.Geteuid() == 0, nil
	}
	if name == "unprivileged" { // whether the command of that name works
		_, err := exec.LookPath("setpriv")
		return runtime.GOOS != "windows" && (os.Geteuid() != 0 || err == nil), nil
	}
	return false, fmt.Errorf("unknown condition %q", name)
}

// exits runs a program and checks its exit status: exits STATUS PROGRAM ARG...
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits STATUS PROGRAM ARG...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		exit, ok := errors.AsType[*exec.ExitError](err)
		if !ok {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit status %d, not %d", got, want)
	}
}

// addUnprivileged gives scripts the command 'unprivileged COMMAND ARG...', which
// runs another without root's right to read and write everything.
func addUnprivileged(env *testscript.Env, dir string) error {
	script := "#!/bin/sh\nexec \"$@\"\n"
	if os.Geteuid() == 0 {
		script = "#!/bin/sh\nexec setpriv --bounding-set=-dac_override,-dac_read_search \"$@\"\n"
	}
	env.Setenv("PATH", dir+string(os.PathListSeparator)+env.Getenv("PATH"))
	name := filepath.Join(dir, "unprivileged")
	if _, err := os.Stat(name); err == nil {
		return nil
	}
	return os.WriteFile(name, []byte(script), 0o777)
}

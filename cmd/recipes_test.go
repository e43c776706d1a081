package cmd

import (
	"encoding/json"
	"encoding/xml"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"gopkg.in/yaml.v3"

	"resparse/render"
)

// project fills a folder as users have it: summaries, one of them a draft that
// is none, and their records.
func project(t *testing.T) string {
	t.Helper()
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip("no bash")
	}
	dir := t.TempDir()
	for name, content := range map[string]string{
		"summary.md": summary,
		"page.html": "<html><body><h1>Lamps</h1><p>2017/2999(RSP) - 05/04/2017</p>" +
			"<p>Parliament urged the Council to act.</p></body></html>\n",
		"summaries/2017/lamps.md":   summary,
		"summaries/2017/lights.txt": strings.Replace(summary, "2999", "2998", 1),
		"summaries/drafts/notes.md": strings.Replace(summary, "2999", "2997", 1),
	} {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		writeFile(t, name, content)
	}
	return dir
}

// shell runs a command line in a folder, as CI servers run theirs.
func shell(t *testing.T, dir, line string) (output string, ok bool) {
	t.Helper()
	if strings.Contains(line, "jq ") {
		if _, err := exec.LookPath("jq"); err != nil {
			t.Skip("no jq")
		}
	}
	cmd := exec.Command("bash", "-eo", "pipefail", "-c", line)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	return string(out), err == nil
}

// TestHelpExamples runs the examples of the help texts.
func TestHelpExamples(t *testing.T) {
	dir := project(t)
	s := &streams{stdout: &stickyWriter{w: os.Stdout}, stderr: &console{w: os.Stderr}}
	var visit func(*cobra.Command)
	visit = func(c *cobra.Command) {
		for line := range strings.Lines(c.Example) {
			line = strings.TrimSpace(line)
			if out, ok := shell(t, dir, line); !ok {
				t.Errorf("%s\n%s", line, out)
			}
		}
		for _, child := range c.Commands() {
			if child.Name() == "completion" { // cobra's, as are the commands below it
				continue
			}
			if child.Example == "" && child.Name() != "help" {
				t.Errorf("%s has no examples", child.Name())
			}
			visit(child)
		}
	}
	visit(s.rootCommand())
}

// blocks returns the code blocks of a README in a language.
func blocks(t *testing.T, name, language string) []string {
	t.Helper()
	readme, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, m := range regexp.MustCompile("(?s)\n```"+language+"\n(.*?)\n```\n").FindAllSubmatch(readme, -1) {
		all = append(all, string(m[1])+"\n")
	}
	return all
}

// recipe decodes this folder's README's YAML block whose first line names a file.
func recipe(t *testing.T, file string, v any) {
	t.Helper()
	for _, block := range blocks(t, "README.md", "yaml") {
		if strings.HasPrefix(block, "# "+file+"\n") {
			if err := yaml.Unmarshal([]byte(block), v); err != nil {
				t.Fatal(err)
			}
			return
		}
	}
	t.Fatalf("README shows no %s", file)
}

// spoil puts a summary with an error and one without a record into a project.
func spoil(t *testing.T, dir string) {
	t.Helper()
	writeFile(t, filepath.Join(dir, "summaries/2017/bad.md"), strings.Replace(summary, "16/05", "31/02", 1))
}

func TestGitHubRecipe(t *testing.T) {
	var workflow struct {
		Jobs map[string]struct {
			Steps []struct{ Name, Run string }
		}
	}
	recipe(t, ".github/workflows/summaries.yml", &workflow)
	dir := project(t)
	if out, ok := shell(t, dir, "resparse convert -f json -o records/ summaries"); !ok {
		t.Fatal(out)
	}
	var outputs []string
	steps := 0
	for range 2 { // as it should be, and spoiled
		for _, job := range workflow.Jobs {
			for _, step := range job.Steps {
				if !strings.HasPrefix(step.Run, "resparse ") {
					continue
				}
				steps++
				out, ok := shell(t, dir, step.Run)
				if ok != (len(outputs) == 0) {
					t.Errorf("%s: passes: %t\n%s", step.Name, ok, out)
				}
				if !ok {
					outputs = append(outputs, out)
				}
			}
		}
		spoil(t, dir)
		outputs = append(outputs, "")
	}
	if steps < 4 {
		t.Fatalf("%d steps of resparse", steps)
	}
	all := strings.Join(outputs, "")
	for _, want := range []string{"::error file=summaries/2017/bad.md,line=3,col=18,",
		"records/2017/bad.json: is missing\n", "+++ records/2017/bad.json\n"} {
		if !strings.Contains(all, want) {
			t.Errorf("no %q in\n%s", want, all)
		}
	}
}

func TestGitLabRecipe(t *testing.T) {
	var pipeline struct {
		Summaries struct {
			Script    []string
			Artifacts struct {
				When    string
				Reports struct{ JUnit, CodeQuality string }
			}
		}
	}
	recipe(t, ".gitlab-ci.yml", &pipeline)
	job := pipeline.Summaries
	if len(job.Script) == 0 || job.Artifacts.When != "always" {
		t.Fatalf("job %+v", job)
	}
	dir := project(t)
	for _, good := range []bool{true, false} {
		if out, ok := shell(t, dir, strings.Join(job.Script, "\n")); ok != good {
			t.Errorf("passes: %t\n%s", ok, out)
		}
		data, err := os.ReadFile(filepath.Join(dir, job.Artifacts.Reports.JUnit))
		if err != nil {
			t.Fatal(err)
		}
		var report struct {
			Suites []struct {
				Failures int `xml:"failures,attr"`
			} `xml:"testsuite"`
		}
		if err := xml.Unmarshal(data, &report); err != nil {
			t.Fatal(err)
		}
		failures := 0
		for _, s := range report.Suites {
			failures += s.Failures
		}
		if (failures == 0) != good {
			t.Errorf("%d failures", failures)
		}
		var problems []struct{ Location struct{ Path string } }
		if data, err = os.ReadFile(filepath.Join(dir, job.Artifacts.Reports.CodeQuality)); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(data, &problems); err != nil {
			t.Fatal(err)
		}
		if (len(problems) == 0) != good || !good && problems[0].Location.Path != "summaries/2017/bad.md" {
			t.Errorf("problems %+v", problems)
		}
		spoil(t, dir)
	}
}

// TestMakeRecipe runs the recipe with the program in place of a clone: it converts
// what is new, and nothing where all is as it should be.
func TestMakeRecipe(t *testing.T) {
	if _, err := exec.LookPath("make"); err != nil {
		t.Skip("no make")
	}
	dir := project(t)
	writeFile(t, filepath.Join(dir, "Makefile"), blocks(t, "README.md", "make")[0])
	if out, ok := shell(t, dir, `mkdir bin && ln -s "$(command -v resparse)" bin/ && make`); !ok {
		t.Fatal(out)
	}
	if _, err := os.Stat(filepath.Join(dir, "records/2017/lamps.json")); err != nil {
		t.Error(err)
	}
	if out, ok := shell(t, dir, "make"); !ok || !strings.Contains(out, "up to date") {
		t.Error(out)
	}
	if out, ok := shell(t, dir, "sleep 0.1; touch summaries/2017/lamps.md; make"); !ok ||
		!strings.Contains(out, "resparse convert") {
		t.Error(out)
	}
	spoil(t, dir)
	if out, ok := shell(t, dir, "sleep 0.1; touch summaries/2017/bad.md; make"); ok || !strings.Contains(out, "[invalid-date]") {
		t.Error(out)
	}
}

// TestSnakemakeRecipe runs the command of the recipe, for one file.
func TestSnakemakeRecipe(t *testing.T) {
	m := regexp.MustCompile(`shell: "(.*)"`).FindStringSubmatch(blocks(t, "README.md", "python")[0])
	if m == nil {
		t.Fatal("the recipe has no command")
	}
	dir := project(t)
	line := strings.NewReplacer("{input}", "summaries/2017/lamps.md", "{output}", "lamps.json").Replace(m[1])
	if out, ok := shell(t, dir, line+"; jq -e .title lamps.json"); !ok {
		t.Error(out)
	}
}

// TestInstallLines checks that each recipe says where the program comes from.
func TestInstallLines(t *testing.T) {
	for _, language := range []string{"yaml", "make", "python"} {
		for _, block := range blocks(t, "README.md", language) {
			builds := regexp.MustCompile(`go build -C \S+ -o \S+ ./cmd/resparse`).MatchString(block)
			if !builds {
				t.Errorf("nothing installs the program in\n%s", block)
			}
		}
	}
}

// TestPreCommit runs the hook as pre-commit does: with the names of the files
// after its entry.
func TestPreCommit(t *testing.T) {
	data, err := os.ReadFile("../.pre-commit-hooks.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var hooks []struct {
		ID, Name, Entry, Language, Files string
		TypesOr                          []string `yaml:"types_or"`
	}
	if err := yaml.Unmarshal(data, &hooks); err != nil {
		t.Fatal(err)
	}
	clone := t.TempDir()
	if out, ok := shell(t, clone, "git init -q && git -c user.name=A -c user.email=a@b.c commit -q --allow-empty -m A"); !ok {
		t.Skipf("no git: %s", out)
	}
	dir := project(t)
	if out, ok := shell(t, dir, "RESPARSE="+clone+"\n"+blocks(t, "README.md", "sh")[0]); !ok {
		t.Fatal(out)
	}
	written, err := os.ReadFile(filepath.Join(dir, ".pre-commit-config.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var config struct {
		Repos []struct {
			Repo, Rev string
			Hooks     []struct{ ID, Files string }
		}
	}
	if err := yaml.Unmarshal(written, &config); err != nil {
		t.Fatal(err)
	}
	if repo := config.Repos[0]; repo.Repo != clone || !regexp.MustCompile(`^[0-9a-f]{40}$`).MatchString(repo.Rev) {
		t.Errorf("the revision is not pinned: %+v", repo)
	}
	if len(hooks) != 1 || hooks[0].Name == "" || hooks[0].Language != "golang" ||
		config.Repos[0].Hooks[0].ID != hooks[0].ID {
		t.Fatalf("hooks %+v, used as %+v", hooks, config)
	}
	// A user's files: takes the place of the hook's own, but types_or still holds.
	if want := []string{"markdown", "plain-text", "html"}; !slices.Equal(hooks[0].TypesOr, want) || hooks[0].Files != "" {
		t.Errorf("the hook runs on %q, %q", hooks[0].TypesOr, hooks[0].Files)
	}
	if out, ok := shell(t, dir, hooks[0].Entry+" summary.md summaries/2017/lamps.md"); !ok {
		t.Error(out)
	}
	spoil(t, dir)
	if out, ok := shell(t, dir, hooks[0].Entry+" summary.md summaries/2017/bad.md"); ok ||
		!strings.Contains(out, "[invalid-date]") {
		t.Error(out)
	}
}

// TestDuckDBRecipe checks that the columns it declares are those of a record.
func TestDuckDBRecipe(t *testing.T) {
	sql := strings.Join(blocks(t, "../render/README.md", "sql"), "")
	var got []string
	for _, m := range regexp.MustCompile(`(?m)^    '?(\w+)'?: '`).FindAllStringSubmatch(sql, -1) {
		got = append(got, m[1])
	}
	var record struct{ Required []string }
	if err := json.Unmarshal([]byte(render.Schema()), &record); err != nil {
		t.Fatal(err)
	}
	slices.Sort(got)
	slices.Sort(record.Required)
	if !slices.Equal(got, record.Required) {
		t.Errorf("columns %q, keys %q", got, record.Required)
	}
}

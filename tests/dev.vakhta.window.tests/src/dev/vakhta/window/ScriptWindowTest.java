package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.testing.Secret;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.Words;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.Journal;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.ProgressPage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A processing in sh on two hundred sessions, from the menu to the journal; and scripts that go wrong. Runs in both languages. */
@EnabledOnOs(OS.LINUX)
class ScriptWindowTest extends WindowTest {
    private static final int ALL = 200;
    /** The one at which the program waits to be allowed to go on. */
    private static final int STOP = 60;

    private static final String DECLARATION = """
            help = Ends the desktop sessions of the chosen users on their computers.
            help.ru = Завершает сеансы рабочего стола выбранных пользователей на их компьютерах.
            warning = What is not saved in other programs on these computers is lost.
            warning.ru = Всё, что не сохранено в других программах на этих компьютерах, пропадёт.
            plan = true
            parameters = words, wait, code, restart
            parameter.words.label = Message to the user
            parameter.words.label.ru = Сообщение пользователю
            parameter.words.help = What the user reads before his desktop session ends.
            parameter.words.help.ru = Что прочтёт пользователь перед завершением его сеанса.
            parameter.words.fallback = Пожалуйста, сохраните свою работу
            parameter.wait.kind = number
            parameter.wait.label = Seconds to wait
            parameter.wait.label.ru = Сколько секунд ждать
            parameter.wait.fallback = 30
            parameter.code.kind = secret
            parameter.code.label = Password
            parameter.code.label.ru = Пароль
            parameter.restart.kind = flag
            parameter.restart.label = Restart the computer
            parameter.restart.label.ru = Перезагрузить компьютер
            parameter.restart.fallback = false
            """;

    private static final String PROGRAM = """
            case $question in
                *'"language":"ru"'*)
                    verb='завершить сеанс' risk='несохранённое пропадёт' nobody='на этом компьютере никого нет'
                    asks='Опрашиваю компьютеры' warns='Компьютеры бухгалтерии заняты до 18:00.' at='компьютер' ;;
                *)
                    verb='log off' risk='what is not saved is lost' nobody='nobody is on that computer'
                    asks='Asking the computers' warns='Computers of the accounts department are in use until 18:00.' at='computer' ;;
            esac
            plans && say "{\\"type\\":\\"progress\\",\\"text\\":\\"$asks\\"}"
            printf '%s\\n' "$question" | sed 's/{"number":/\\n&/g' |
                sed -nE 's/^[{]"number":([0-9]+),.*"user-name":"([^"]*)".*"host":"([^"]*)".*/\\1|\\2|\\3/p' |
                while IFS='|' read -r number user host; do
                    if plans; then
                        if [ "$number" = 0 ]; then
                            say "{\\"type\\":\\"leave-out\\",\\"object\\":0,\\"why\\":\\"$nobody\\"}"
                        else
                            say "{\\"type\\":\\"step\\",\\"object\\":$number,\\"what\\":\\"$verb: $user, $host\\",\\"risk\\":\\"$risk\\",\\"undo\\":\\"\\"}"
                        fi
                        continue
                    fi
                    [ "$number" = 0 ] && continue
                    begin "$number"
                    say "{\\"type\\":\\"progress\\",\\"text\\":\\"$at $host\\"}"
                    if [ "$number" = 60 ]; then
                        sleep 1000 &
                        printf '%s\\n' $$ $! > "$here/noted" && mv "$here/noted" "$here/processes"
                        until [ -e "$here/goes-on" ]; do sleep 0.05; done
                        kill $!
                    fi
                    result "$number"
                done
            plans && say "{\\"type\\":\\"warning\\",\\"text\\":\\"$warns\\"}"
            exit 0
            """;

    @AfterEach
    void removeScripts() throws IOException {
        Script.removeAll();
    }

    private void look(String what) {
        picture(Locale.getDefault().getLanguage() + "-" + what);
    }

    /** Sessions that are selected, and the menu has the script. */
    private ObjectTable selected(int sessions, Script script) throws IOException {
        Script.load();
        ObjectTable table = connected("script", sessions + sessions / 10);
        table.select(sessions, line -> !line.getFirst().matches("(?s).*\\(\\d+\\).*"));
        Wait.until("it is offered", () -> table.enabledActions().contains(script.label()));
        return table;
    }

    private static Script logOff() throws IOException {
        return Script.write("log-off", "Log off from Windows", "Завершить сеанс Windows", DECLARATION, PROGRAM);
    }

    /** The plan, confirmed with a message and a password; the program waits in the middle. */
    private ProgressPage inTheMiddle(Script script) throws IOException {
        selected(ALL, script).choose(script.label());
        Dialog plan = Dialog.shown();
        look("plan");
        assertEquals(ALL - 1, plan.rows().size());
        says(plan, Words.SCRIPT.beginning("RUNS"));
        plan.type(0, "Пора домой");
        plan.type(2, Secret.MARK + "-7");
        String run = plan.buttons().getLast();
        assertTrue(run.contains(String.valueOf(ALL - 1)), run);
        plan.press(run);
        ProgressPage progress = progress(script, Words.PLAN.text("PROGRESS", STOP - 1, ALL - 1));
        Wait.until("it waits", () -> !script.processes().isEmpty());
        look("running");
        return progress;
    }

    /** The view of what is under way, which has these words of a script. */
    private static ProgressPage progress(Script script, String words) {
        ProgressPage progress = new ProgressPage();
        Wait.until(words, () -> {
            progress.activate(); // the error log comes to the front with each new error
            return progress.says(script.label(), words);
        });
        return progress;
    }

    private static void says(Dialog dialog, String words) {
        assertTrue(dialog.says(words), () -> dialog.texts().toString());
    }

    /** What stands in the journal of the run. */
    private static void journal(int done) {
        List<String> line = journal("log-off", done);
        assertTrue(line.getLast().contains("words=Пора домой"), line::toString);
        assertFalse(line.toString().contains(Secret.MARK), line::toString);
    }

    /** What the journal has of the newest run of a script that did so many, once it is there; others may have run before. */
    private static List<String> journal(String script, int done) {
        Journal journal = new Journal();
        return Wait.value(
                "the run in the journal",
                () -> journal.lines().stream()
                        .filter(line -> line.contains("script org.example." + script)
                                && (line.getLast() + " ").contains(" done=" + done + " "))
                        .findFirst());
    }

    @Test
    void aDryRunSendsNothing() throws Exception {
        Script script = logOff();
        selected(ALL, script).choose(script.label());
        Dialog plan = Dialog.shown();
        plan.press(Words.PLAN.text("DRY_RUN"));
        Dialog dry = plan.next();
        look("dry");
        assertEquals(ALL - 1, dry.rows().size());
        assertTrue(dry.says(Words.PLAN.text("DRY_HEADING")));
        dry.close();
        dry.awaitClosed();
        plan.cancel();
        plan.awaitClosed();
        assertEquals(List.of(), script.processes(), "it did not run");
    }

    @Test
    void twoHundredAreLoggedOff() throws Exception {
        Script script = logOff();
        ProgressPage progress = inTheMiddle(script);
        script.allow("goes-on");
        Wait.until("it is over", () -> !progress.shows(script.label()));
        journal(ALL - 1);
        look("journal");
    }

    @Test
    void whatWasDoneBeforeACancelIsSaid() throws Exception {
        Script script = logOff();
        ProgressPage progress = inTheMiddle(script);
        assertEquals(2, script.processes().size());
        progress.cancel(script.label());
        Dialog report = Dialog.saying(Words.PLAN.text("REPORT_HEADING"));
        look("cancelled");
        says(report, Words.PLAN.text("REPORT_SUM", STOP - 1, 0, 0, 1, ALL - 1 - STOP));
        says(report, Words.SCRIPT.text("CANCELLED"));
        Wait.until(
                "it is gone with its children",
                () -> script.processes().stream()
                        .allMatch(pid -> ProcessHandle.of(pid)
                                .filter(ProcessHandle::isAlive)
                                .isEmpty()));
        report.close();
        report.awaitClosed();
        journal(STOP - 1);
        look("journal-cancelled");
    }

    /** Runs what is wrong on some sessions, and comes back with the report of it. */
    private Dialog report(Script script, int sessions) throws IOException {
        selected(sessions, script).choose(script.label());
        Dialog plan = Dialog.shown();
        plan.press(plan.buttons().getLast());
        return Dialog.saying(Words.PLAN.text("REPORT_HEADING"));
    }

    @Test
    void rubbishIsQuoted() throws Exception {
        String words = "Traceback (most recent call last): File \"logoff.py\", line 1, in <module>";
        Script script = Script.write(
                "rubbish", "Speaks & raves @ home", "Говорит & бредит @ дома", "", "begin 0\nsay '" + words + "'\n");
        Dialog report = report(script, 3);
        look("rubbish");
        says(report, Words.SCRIPT.text("NOT_A_LINE", words));
        says(report, Words.PLAN.text("REPORT_SUM", 0, 0, 2, 1, 0));
    }

    @Test
    void theExitCodeIsToldWithTheLastWords() throws Exception {
        String words = "quser: доступ к серверу WS-014 запрещён";
        Script script = Script.write(
                "dies",
                "Dies on the way",
                "Падает на полпути",
                "",
                "begin 0; result 0; begin 1\necho начало >&2; echo '" + words + "' >&2\nexit 3\n");
        Dialog report = report(script, 3);
        look("exit-code");
        says(report, Words.SCRIPT.text("ENDED_WITH_WORDS", 3, words));
        says(report, Words.PLAN.text("REPORT_SUM", 1, 0, 1, 1, 0));
    }

    @Test
    void aHundredMegabytesOfErrorsCostNothing() throws Exception {
        Script script = Script.write(
                "loud",
                "Loud",
                "Шумит",
                "",
                "head -c 100000000 /dev/zero | tr '\\0' x >&2\nfor each in $(objects); do begin $each; result $each; done\nexit 4\n");
        selected(3, script).choose(script.label());
        Dialog plan = Dialog.shown();
        plan.press(plan.buttons().getLast());
        List<String> line = journal("loud", 3);
        look("loud");
        assertTrue(line.toString().length() < 1000, line::toString);
    }

    @Test
    void oneThatSaysNothingIsEnded() throws Exception {
        Script script =
                Script.write("silent", "Silent", "Молчит", "patience = 1\n", "begin 0\nwhile :; do sleep 1; done\n");
        Dialog report = report(script, 3);
        look("silent");
        says(report, Words.SCRIPT.text("SILENT", 1));
    }

    @Test
    void oneThatTalksForEverCanBeCancelled() throws Exception {
        Script script = Script.write(
                "endless",
                "Talks for ever",
                "Говорит без конца",
                "",
                "echo $$ > \"$here/processes\"\nbegin 0\nexec yes '{\"type\":\"progress\",\"text\":\"1\"}'\n");
        selected(3, script).choose(script.label());
        Dialog plan = Dialog.shown();
        plan.press(plan.buttons().getLast());
        ProgressPage progress = progress(script, ": 1");
        look("endless");
        progress.cancel(script.label());
        Dialog report = Dialog.saying(Words.PLAN.text("REPORT_HEADING"));
        says(report, Words.PLAN.text("REPORT_SUM", 0, 0, 0, 1, 2));
        assertTrue(script.processes().stream()
                .allMatch(pid ->
                        ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()));
    }

    @Test
    void whatGoesWrongInThePlanIsSaid() throws Exception {
        Script script = Script.write(
                "planless",
                "Cannot plan",
                "Не составляет план",
                "plan = true\n",
                "echo 'ModuleNotFoundError: No module named ldap' >&2\nexit 1\n");
        selected(3, script).choose(script.label());
        Dialog told = Dialog.shown();
        look("planless");
        says(told, Words.SCRIPT.text("ENDED_WITH_WORDS", 1, "ModuleNotFoundError: No module named ldap"));
    }
}

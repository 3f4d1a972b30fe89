package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.export.LogExporters;
import dev.vakhta.eventlog.export.LogExporters.Form;
import dev.vakhta.processing.template.MessageTemplates;
import dev.vakhta.provider.Provider;
import dev.vakhta.provider.Providers;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.Dialog;
import dev.vakhta.ui.bot.page.ErrorLog;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.ProgressPage;
import dev.vakhta.ui.bot.page.TargetsTree;
import dev.vakhta.ui.bot.page.View;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.live.Phase;
import dev.vakhta.ui.table.Places;
import dev.vakhta.window.broken.Endless;
import dev.vakhta.window.broken.EndlessProvider;
import dev.vakhta.window.broken.GoodDecorator;
import dev.vakhta.window.broken.Planless;
import dev.vakhta.window.broken.Runless;
import dev.vakhta.window.broken.Slow;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;

/** Somebody else's plug-in is broken: the window works, and says whose fault it is. */
class BrokenExtensionTest extends WindowTest {
    @Test
    void brokenOnesAreLeftOutAndNamed() throws Exception {
        ObjectTable table = connected("broken", 20);
        table.select(1, line -> line.contains(people().getFirst().getUserName()));

        Wait.until("the good ones are offered", () -> table.enabledActions().contains(Planless.LABEL));

        ErrorLog log = new ErrorLog();
        for (String broken : List.of(
                "broken.Unmakeable",
                "broken.Speechless",
                "broken.EndlesslyMade",
                "broken.Rubbish",
                "broken.NoSuchClass",
                "Rubbish!",
                "broken.ThrowingColumn",
                "broken.EndlessColumn",
                "broken.ThrowingDecorator")) {
            Wait.until(broken + " is named in the error log with its plug-in", () -> log.says(PLUGIN, broken));
        }
        picture("error-log");
        assertTrue(table.showsRows());
    }

    @Test
    void columnsCostTheirCellsOnly() throws Exception {
        ObjectTable table = connected("columns", 60);
        table.chooseColumns("Good", "Thrower", "Endless column");
        Wait.until(
                "the good column is there",
                () -> cells(table, "Good").stream().anyMatch(cell -> cell.startsWith("good ")));

        List<String> thrower = cells(table, "Thrower");
        assertTrue(
                thrower.contains("") && thrower.stream().anyMatch(cell -> cell.matches("\\d+ \\S+")),
                thrower.toString());
        Wait.until(
                "nobody waits for the endless one any more",
                () -> cells(table, "Endless column").stream().allMatch(String::isEmpty));
        List.of("Endless column", "Thrower", "Good").forEach(table::moveToFront);
        picture("columns");
        Wait.until(
                () -> "what marks say is not seen only: " + table.spoken(),
                () -> table.spoken().stream().anyMatch(said -> said.contains(GoodDecorator.REMARK)));
        table.filter("test-good:good");
        Wait.until("the filter knows it", () -> table.rowsOfObjects() == people().size());
        table.sortBy("Thrower");
        Wait.until("it is sorted by it", () -> table.showsRows());
        table.filter("test-endless=x");
        Wait.until("nobody has that", () -> !table.showsRows());
        table.filter("");
        Wait.until("all are there again", () -> table.count().equals(String.valueOf(people().size())));
        table.select(1, line -> line.contains(people().getFirst().getUserName()));
        new View(Places.DETAILS).activate();
        picture("details");
        table.chooseColumns("Good", "Thrower", "Endless column");
    }

    /** The cells of rows under a header. */
    private static List<String> cells(ObjectTable table, String header) {
        int column =
                table.headers().stream().map(ObjectTable.Header::label).toList().indexOf(header);
        return table.lines().stream()
                .filter(line -> line.getFirst().matches("(?s)(?!.*\\(\\d+\\)).*") && column > 0)
                .map(line -> line.get(column))
                .toList();
    }

    @Test
    void oneStepFails() throws Exception {
        ObjectTable table = connected("runless", 20);
        table.select(1, line -> line.contains(people().getFirst().getUserName()));
        Wait.until("it is offered", () -> table.enabledActions().contains(Runless.LABEL));

        table.choose(Runless.LABEL);
        Dialog asked = Dialog.shown();
        asked.accept();
        Dialog told = asked.next();
        Wait.until("the fault is told", () -> told.says(PLUGIN));
        picture("step-told");
        told.close();
        ErrorLog log = new ErrorLog();
        Wait.until("it is named in the error log", () -> log.says(PLUGIN, Runless.class.getName()));
        assertTrue(table.showsRows());
    }

    @Test
    void aSlowOneShowsInProgressAndCanBeCancelled() throws Exception {
        ObjectTable table = connected("slow", 20);
        table.select(1, line -> line.contains(people().getFirst().getUserName()));
        Wait.until("it is offered", () -> table.enabledActions().contains(Slow.LABEL));

        table.choose(Slow.LABEL);
        Wait.until("it plans", Slow::isPlanning);
        ProgressPage progress = new ProgressPage();
        Wait.until("it is shown", () -> {
            progress.activate(); // the error log comes to the front with each new error
            return progress.shows(Slow.LABEL);
        });
        picture("progress");
        progress.cancel(Slow.LABEL);
        Wait.until("it has ended", () -> !Slow.isPlanning());
        assertTrue(table.showsRows());
    }

    @Test
    void aProviderThatIsMadeForEverHoldsNothing() throws Exception {
        ObjectTable table = connected("works", 20);
        LiveTarget target = target("hangs", EndlessProvider.ID, "anywhere", any -> {});

        target.connect();
        Wait.until("it is made", () -> EndlessProvider.begun() == 1);
        ProgressPage progress = new ProgressPage();
        Wait.until("it is shown", () -> {
            progress.activate();
            return progress.shows(target.target().getName());
        });
        picture("provider-progress");
        progress.cancel(target.target().getName());
        Wait.until("nobody waits for it any more", () -> Job.getJobManager().find(target).length == 0);
        assertEquals(Phase.OFF, target.state().phase());

        target.connect();
        Wait.until("it is given up", () -> target.state().phase() == Phase.FAILED);
        new TargetsTree().select("hangs");
        picture("provider-told");
        ErrorLog log = new ErrorLog();
        Wait.until("it is named", () -> log.says(PLUGIN, EndlessProvider.class.getName()));
        picture("provider-log");
        assertTrue(table.showsRows());
    }

    @Test
    void whatIsDeclaredAsRubbishIsNamed() throws Exception {
        assertFalse(Providers.installed().stream().anyMatch(one -> one.name().equals("Without id")));
        assertEquals(
                List.of(),
                LogExporters.installed().stream()
                        .map(Form::label)
                        .filter("No ending"::equals)
                        .toList());
        assertTrue(MessageTemplates.builtIn().named("Rubbish").isEmpty());
        assertFalse(MessageTemplates.builtIn().named("Of a plug-in").isEmpty());
        LiveTarget target = target("rubbish", "rubbish", "anywhere", any -> {});
        target.connect();
        Wait.until("it is refused", () -> target.state().phase() == Phase.FAILED);

        ErrorLog log = new ErrorLog();
        for (String[] words : new String[][] {
            {"broken.Rubbish", quoted("id")},
            {"broken.Rubbish", Provider.class.getName()},
            {"exporter", quoted("class")},
            {"broken.Rubbish", quoted("csv")},
            {"template", "lock"}
        }) {
            Wait.until(
                    List.of(words) + " is in the error log",
                    () -> log.says(
                            Stream.concat(Stream.of(PLUGIN), Stream.of(words)).toArray(String[]::new)));
        }
        picture("rubbish-log");
    }

    private static String quoted(String word) {
        return Locale.getDefault().getLanguage().equals("ru") ? "«" + word + "»" : '"' + word + '"';
    }

    @Test
    void onePlanFails() throws Exception {
        ObjectTable table = connected("planless", 20);
        table.select(1, line -> line.contains(people().getFirst().getUserName()));
        Wait.until("it is offered", () -> table.enabledActions().contains(Planless.LABEL));

        table.choose(Planless.LABEL);

        Dialog told = Dialog.shown();
        picture("told");
        assertTrue(told.says(PLUGIN), () -> told.texts().toString());
        told.accept();
        told.awaitClosed();
        ErrorLog log = new ErrorLog();
        Wait.until("it is named in the error log", () -> log.says(Planless.LABEL) && log.says(PLUGIN));
        assertTrue(table.showsRows());
    }

    @Test
    void onePlansForEver() throws Exception {
        ObjectTable table = connected("endless", 20);
        String user = people().getFirst().getUserName();
        table.select(1, line -> line.contains(user));
        Wait.until("it is offered", () -> table.enabledActions().contains(Endless.LABEL));

        table.choose(Endless.LABEL);
        Wait.until("it plans", Endless::isPlanning);
        picture("planning");
        try {
            table.filter("user=\"" + user + "\"");
            Wait.until("the window works on", () -> table.count().matches(".*\\d+ \\D+ " + people().size()));
            assertTrue(Endless.isPlanning());
        } finally {
            Endless.end();
        }
        Wait.until("it has ended", () -> !Endless.isPlanning());
    }
}

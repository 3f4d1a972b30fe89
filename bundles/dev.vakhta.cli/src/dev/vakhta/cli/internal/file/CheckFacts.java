package dev.vakhta.cli.internal.file;

import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.output.Facts;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.format.container.ContainerException;
import dev.vakhta.format.container.Integrity;
import dev.vakhta.format.container.Integrity.Depth;
import dev.vakhta.format.container.IntegrityReport;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.recovery.Check;
import dev.vakhta.provider.recovery.Check.Found;
import dev.vakhta.provider.recovery.FileRecovery.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** What a check found, wherever the file lies. */
public final class CheckFacts {
    private CheckFacts() {}

    /** Checks a file that lies by itself; a base is checked by its provider. */
    public static Check of(Path file, boolean values, Progress progress, Cancel cancel) throws IOException {
        try {
            return of(Integrity.check(file, values ? Depth.VALUES : Depth.PAGES, (done, total) -> {
                progress.at(done, total);
                return !cancel.isCancelled();
            }));
        } catch (ContainerException e) {
            if (e.kind() != ContainerException.Kind.DAMAGED) {
                throw e;
            }
            return new Check(true, false, List.of(new Found(true, e.finding().sentence())), 0, 0, 0, 0, 0);
        }
    }

    private static Check of(IntegrityReport report) {
        return new Check(
                report.damaged(),
                report.indicative(),
                report.findings().stream()
                        .map(finding -> new Found(!finding.isNote(), finding.sentence()))
                        .toList(),
                report.more(),
                report.header().pages(),
                report.header().pageSize(),
                report.freePages(),
                report.lostPages());
    }

    public static void print(Path file, Check check, PrintStream out) {
        FileMessage result = !check.damaged()
                ? FileMessage.WHOLE
                : check.indicative() ? FileMessage.DAMAGED_PERHAPS : FileMessage.DAMAGED;
        new Facts()
                .add(FileMessage.FILE.text(), file.toString())
                .add(FileMessage.RESULT.text(), result.text())
                .add(
                        FileMessage.SIZE.text(),
                        FileMessage.PAGES.text(
                                Human.bytes(check.pages() * check.pageSize()), check.pages(), check.freePages()))
                .add(
                        FileMessage.FOUND.text(),
                        check.findings().stream().map(Found::sentence).toList())
                .add(FileMessage.FOUND_MORE.text(), check.more() == 0 ? "" : String.valueOf(check.more()))
                .print(out);
    }

    public static JsonObject json(Check check) {
        return Json.object(
                "damaged", check.damaged(),
                "changedMeanwhile", check.indicative(),
                "pages", check.pages(),
                "pageSize", check.pageSize(),
                "freePages", check.freePages(),
                "lostPages", check.lostPages(),
                "findings",
                        check.findings().stream()
                                .map(found -> Json.object("damage", found.damage(), "sentence", found.sentence()))
                                .toList(),
                "more", check.more());
    }
}

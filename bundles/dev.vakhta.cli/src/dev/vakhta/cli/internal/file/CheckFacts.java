package dev.vakhta.cli.internal.file;

import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.output.Facts;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.recovery.Check;
import dev.vakhta.provider.recovery.Check.Found;
import java.io.PrintStream;
import java.nio.file.Path;

/** What a check found, wherever the file lies. */
public final class CheckFacts {
    private CheckFacts() {}

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

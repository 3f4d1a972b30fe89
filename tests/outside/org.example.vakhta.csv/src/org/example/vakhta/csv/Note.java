package org.example.vakhta.csv;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Declaration.Kind;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.Names;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Step;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Notes sessions in a diary, a line each: who was asked what, for the morning after. Works on the sessions of any provider. */
public final class Note implements Processing {
    private static final String WORDS = "words";
    private static final String DIARY = "diary";

    @Override
    public Declaration declaration() {
        return new Declaration(
                "org.example.vakhta.csv.note",
                ClusterPackage.Literals.SESSION,
                "note",
                CsvMessage.NOTE.text(),
                CsvMessage.NOTE_HELP.text(),
                List.of(
                        new Parameter(
                                WORDS, Kind.TEXT, CsvMessage.WORDS.text(), CsvMessage.WORDS_HELP.text(), ""),
                        new Parameter(
                                DIARY,
                                Kind.TEXT,
                                CsvMessage.DIARY.text(),
                                CsvMessage.DIARY_HELP.text(),
                                Path.of(System.getProperty("user.home"), "vakhta-diary.txt").toString())));
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) {
        Path diary = Path.of(values.text(DIARY));
        String words = values.text(WORDS).strip().replaceAll("\\s+", " ");
        List<Step> steps = chosen.stream().map(one -> step(one, diary, words)).toList();
        return new Plan(CsvMessage.NOTE_TITLE.text(steps.size(), diary), steps, List.of(), List.of());
    }

    private static Step step(Chosen one, Path diary, String words) {
        String name = Names.of(one.row());
        return new Step(
                one,
                one.row().cluster().cluster().getId(),
                CsvMessage.NOTE_STEP.text(name),
                "",
                "",
                cancel -> write(diary, name + (words.isEmpty() ? "" : ": " + words)),
                cancel -> Files.exists(diary));
    }

    private static void write(Path diary, String what) throws AdministrationException {
        String line = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + what + System.lineSeparator();
        try {
            Files.writeString(diary, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new AdministrationException(FailureKind.REFUSED, CsvMessage.NO_DIARY.text(diary, e.getMessage()), e);
        }
    }
}

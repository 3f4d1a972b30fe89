package dev.vakhta.provider.file;

import dev.vakhta.format.infobase.ActiveUser;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.file.internal.use.Finding;
import dev.vakhta.provider.file.internal.use.Probe;
import dev.vakhta.provider.recovery.InUse;
import dev.vakhta.provider.recovery.InUse.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whether a base is in use: what the system says, and what the base has noted. */
record Use(Probe probe) {
    InUse of(FileBase base, Pace pace) throws IOException, AdministrationException {
        base.database();
        List<String> noted = new ArrayList<>();
        Finding finding = probe.look(base.opened(), pace);
        pace.check();
        List<ActiveUser> users = List.of();
        try {
            users = BaseSessions.users(base, pace);
        } catch (AdministrationException e) {
            noted.add(e.sentence());
        } catch (IOException e) {
            pace.check();
            noted.add(Failures.of(e, base.folder()).sentence());
        }
        Answer answer = answer(finding);
        if (noted.isEmpty()) {
            noted.add(sentence(base, users, answer));
        }
        List<String> evidence = new ArrayList<>(finding.evidence());
        evidence.addAll(noted);
        return new InUse(answer, evidence, finding.holders());
    }

    /** The same in a word, without what the base has noted. */
    Answer answer(FileBase base, Pace pace) throws IOException {
        Finding finding = probe.look(base.opened(), pace);
        pace.check();
        return answer(finding);
    }

    private static Answer answer(Finding finding) {
        if (finding.held()) {
            return Answer.IN_USE;
        }
        return finding.sure() ? Answer.NOT_IN_USE : Answer.CANNOT_TELL;
    }

    private static String sentence(FileBase base, List<ActiveUser> users, Answer answer) throws IOException {
        List<Path> temporary = base.files(FileBase.TEMPORARY);
        if (temporary.isEmpty()) {
            return FileMessage.NO_TEMPORARY.text();
        }
        if (users.isEmpty()) {
            return FileMessage.NO_SESSIONS_NOTED.text(Names.listed(temporary));
        }
        String latest = users.stream()
                .map(ActiveUser::started)
                .filter(Objects::nonNull)
                .max(LocalDateTime::compareTo)
                .map(time -> Human.dateTime(time, LocalDateTime.now()))
                .orElse("?");
        FileMessage sentence = switch (answer) {
            case IN_USE -> FileMessage.SESSIONS_NOTED;
            case NOT_IN_USE -> FileMessage.SESSIONS_LEFT;
            case CANNOT_TELL -> FileMessage.SESSIONS_DOUBTFUL;
        };
        return sentence.text(Names.listed(temporary), users.size(), latest);
    }
}

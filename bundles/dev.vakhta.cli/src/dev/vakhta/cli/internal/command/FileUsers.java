package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.file.ContainerFacts;
import dev.vakhta.cli.internal.file.FileKind;
import dev.vakhta.cli.internal.file.FileMessage;
import dev.vakhta.cli.internal.file.FileText;
import dev.vakhta.cli.internal.file.Found;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.format.infobase.RepositoryUser;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Lists who may log in to an infobase, or to a configuration repository. Hashes of passwords are not even read. */
final class FileUsers implements Command {
    private final Surroundings around;
    private final PathOptions asked;

    FileUsers(Surroundings around, Options options) {
        this.around = around;
        this.asked = PathOptions.of(options, FileMessage.PATH, FileMessage.JSON_USERS);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        Found found = asked.found();
        found.require(FileKind.BASE, FileKind.OTHER_FOLDER, FileKind.CONTAINER);
        return found.kind() == FileKind.CONTAINER
                ? print(found.path())
                : FileBase.visit(
                        around,
                        found,
                        base -> print(base.look(around.cancel()).database().path()));
    }

    private ExitCode print(Path file) throws IOException {
        ContainerFacts facts = ContainerFacts.read(file, false, around.cancel()::isCancelled);
        List<RepositoryUser> repository = facts.repositoryUsers();
        if (facts.users() == null && repository == null) {
            throw new Complaint(FileMessage.NO_USERS.text(
                    file, FileMessage.valueOf("KIND_" + facts.kind()).text()));
        }
        FileText text = new FileText(around.terminal());
        if (asked.isJson()) {
            Json.print(
                    around.terminal().out(),
                    Json.array(
                            repository == null
                                    ? facts.people().stream()
                                            .map(ContainerFacts::json)
                                            .toList()
                                    : repository.stream()
                                            .map(ContainerFacts::json)
                                            .toList()));
        } else if (repository != null) {
            text.repositoryUsers(repository);
        } else {
            text.users(facts.people());
            if (facts.people().isEmpty()) {
                around.terminal().err().println(FileMessage.USERS_NONE.text());
            }
        }
        around.terminal().out().flush();
        facts.readErrors().forEach(around.terminal().err()::println);
        return facts.readErrors().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
    }
}

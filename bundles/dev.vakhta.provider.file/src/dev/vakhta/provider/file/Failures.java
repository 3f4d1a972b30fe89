package dev.vakhta.provider.file;

import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.container.ContainerException;
import dev.vakhta.format.infobase.InfobaseException;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.handle.Watch;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What failures of files mean.
 *
 * @param seconds the time limit
 */
record Failures(Path address, String command, int seconds, Pace pace) {
    AdministrationException of(IOException e) {
        if (e instanceof Watch.Aborted || e instanceof Pace.GivenUp) {
            return aborted(e);
        }
        return of(e, address);
    }

    private AdministrationException aborted(IOException e) {
        if (!pace.giveUp()) {
            return new AdministrationException(
                    FailureKind.OUTCOME_UNKNOWN, FileMessage.OUTCOME_UNKNOWN.text(address, command), e);
        }
        return e instanceof Watch.Aborted aborted && aborted.timedOut()
                ? new AdministrationException(
                        FailureKind.TIMED_OUT, FileMessage.TIMED_OUT.text(address, command, seconds), e)
                : new AdministrationException(FailureKind.CANCELLED, FileMessage.CANCELLED.text(address, command), e);
    }

    /** @param about what is named where the failure itself names nothing */
    static AdministrationException of(IOException e, Path about) {
        String file = e instanceof FileSystemException named && named.getFile() != null
                ? String.valueOf(named.getFile())
                : about.toString();
        return switch (e) {
            case NoSuchFileException gone -> failed(FailureKind.NOT_FOUND, FileMessage.GONE, file, null, e);
            case NotDirectoryException gone -> failed(FailureKind.NOT_FOUND, FileMessage.GONE, file, null, e);
            case AccessDeniedException denied -> failed(FailureKind.NOT_ALLOWED, FileMessage.DENIED, file, null, e);
            case FileAlreadyExistsException there ->
                failed(FailureKind.CONFLICT, FileMessage.EXISTS_ALREADY, file, null, e);
            case FileSystemException other -> other(other, file);
            case ContainerException container -> container(container, about);
            case BraceException text -> said(FailureKind.BAD_ANSWER, about, e);
            case InfobaseException text -> said(FailureKind.BAD_ANSWER, about, e);
            default -> said(FailureKind.UNREACHABLE, about, e);
        };
    }

    private static AdministrationException other(FileSystemException e, String file) {
        return isReadOnly(Path.of(file))
                ? failed(FailureKind.NOT_ALLOWED, FileMessage.READ_ONLY, file, e.getReason(), e)
                : failed(FailureKind.UNREACHABLE, FileMessage.UNREADABLE, file, e.getReason(), e);
    }

    private static AdministrationException container(ContainerException e, Path about) {
        return switch (e.kind()) {
            case CANCELLED -> new AdministrationException(FailureKind.CANCELLED, e.getLocalizedMessage(), e);
            case NOT_A_CONTAINER, OTHER_FORMAT, TOO_BIG -> said(FailureKind.UNSUPPORTED, about, e);
            case DAMAGED, INCONSISTENT -> said(FailureKind.BAD_ANSWER, about, e);
        };
    }

    /** With a sentence of its own. */
    private static AdministrationException said(FailureKind kind, Path about, IOException e) {
        return new AdministrationException(kind, FileMessage.AT_FILE.text(about, String.valueOf(e.getMessage())), e);
    }

    private static AdministrationException failed(
            FailureKind kind, FileMessage sentence, String file, @Nullable String words, IOException e) {
        return new AdministrationException(kind, sentence.text(file), words, null, e);
    }

    /** Whether nothing can be written there, whoever one is. */
    static boolean isReadOnly(Path file) {
        try {
            Path there = Files.exists(file) ? file : file.toAbsolutePath().getParent();
            return there != null && Files.getFileStore(there).isReadOnly();
        } catch (IOException e) {
            return false; // what failed says more
        }
    }
}

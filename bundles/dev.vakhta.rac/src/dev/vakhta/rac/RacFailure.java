package dev.vakhta.rac;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a {@code rac} that did not do what it should has to say.
 *
 * @param sign what it means
 * @param reason the line that says why, in the language of the client or server, for people; secrets masked. Empty if it said nothing
 * @param text everything it printed, for people; secrets masked
 */
public record RacFailure(RacSign sign, String reason, String text) {
    /** As much as is looked at and shown of a failure: reasons are short, and one may stand behind a long answer that broke off. */
    private static final int LONGEST = 1 << 16;

    private static final String BANNER = "Remote Administrative Client Utility";
    private static final List<String> USE = List.of("Use:", "Usage:", "Использование:");

    /** Codes of Windows for a program that crashed lie here, such as -1073741819. */
    private static final int CRASHES = 0xC0000000;

    private static final int CRASHES_END = 0xD0000000;

    /**
     * Looks whether a run failed: by its exit code, which only tells that it did, or because help was printed with a good one.
     *
     * @param output standard output, all of it
     * @param errors standard error, all of it; the reason may stand in either
     * @param exitCode as the operating system gives it: on Windows -1 may come as 4294967295
     * @param otherwise see {@link RacEncoding#utf8}
     * @return null if it did what it should
     */
    public static @Nullable RacFailure of(byte[] output, byte[] errors, long exitCode, Charset otherwise) {
        if (exitCode == 0) {
            String help = RacEncoding.text(beginning(output), otherwise);
            return isHelp(help) ? new RacFailure(RacSign.HELP, firstLine(help), help) : null;
        }
        String error = said(errors, otherwise);
        String answer = said(output, otherwise);
        String text = error.isEmpty() || answer.isEmpty() ? error + answer : error + "\n" + answer;
        SignTable.Found found = SignTable.find(error);
        if (found == null) {
            found = SignTable.find(answer); // second, because texts of all kinds may stand there
        }
        if (found != null) {
            return new RacFailure(found.sign(), found.line(), text);
        }
        RacSign sign = isHelp(text) ? RacSign.HELP : isCrash(exitCode) ? RacSign.CRASHED : RacSign.UNKNOWN;
        return new RacFailure(sign, firstLine(text), text);
    }

    private static String said(byte[] stream, Charset otherwise) {
        return Secrets.masked(RacEncoding.text(end(stream), otherwise).strip());
    }

    /** Whether a text is the help that rac prints for a mode or command it does not know. */
    public static boolean isHelp(String text) {
        List<String> head = text.lines().limit(20).toList();
        return head.stream().anyMatch(line -> line.contains(BANNER))
                && head.stream().anyMatch(line -> USE.stream().anyMatch(line.strip()::startsWith));
    }

    /** On Linux 128 and the number of the signal. */
    private static boolean isCrash(long exitCode) {
        return exitCode > 128 && exitCode < 255 || (int) exitCode >= CRASHES && (int) exitCode < CRASHES_END;
    }

    private static String firstLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !SignTable.saysNothing(line))
                .findFirst()
                .orElse("");
    }

    /** Whole lines: a letter cut in the middle would change the encoding of all. */
    private static byte[] beginning(byte[] stream) {
        int end = Math.min(stream.length, LONGEST);
        while (end < stream.length && end > 0 && stream[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(stream, end);
    }

    private static byte[] end(byte[] stream) {
        int from = Math.max(0, stream.length - LONGEST);
        while (from > 0 && from < stream.length && stream[from - 1] != '\n') {
            from++;
        }
        return Arrays.copyOfRange(stream, from, stream.length);
    }
}

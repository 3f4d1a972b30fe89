package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.processing.Declaration.Kind;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.Values;
import dev.vakhta.processing.exclusive.ExclusiveSettings;
import dev.vakhta.processing.exclusive.MessageTexts;
import dev.vakhta.processing.exclusive.PermissionCode;
import dev.vakhta.processing.template.Usual;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/** How exclusive access is wanted. */
final class ExclusiveOptions {
    private static final String TO = "to";

    private final Surroundings around;
    private final Personal personal;
    private final IntSupplier lead;
    private final Supplier<@Nullable String> to;
    private final Supplier<@Nullable String> message;
    private final Supplier<@Nullable String> terminateMessage;
    private final Supplier<@Nullable String> contact;
    private final Supplier<@Nullable String> code;
    private final BooleanSupplier showCode;
    private final IntSupplier jobsWait;
    private final BooleanSupplier terminateJobs;
    private final BooleanSupplier interrupt;
    private final IntSupplier rounds;
    private final IntSupplier openJobsAfter;
    private final BooleanSupplier together;
    private final BooleanSupplier inTurn;
    private final BooleanSupplier takeOver;

    ExclusiveOptions(Surroundings around, Options options) {
        this.around = around;
        this.personal = new Personal(around);
        options.section(CommandMessage.SECTION_RUN);
        lead = personal.number(options, "--lead", Usual.LEAD, CommandMessage.EXCLUSIVE_LEAD);
        to = options.text("--" + TO, CommandMessage.EXCLUSIVE_TO);
        message = message(options, "--message", CommandMessage.EXCLUSIVE_MESSAGE, "--template");
        terminateMessage = message(
                options, "--terminate-message", CommandMessage.EXCLUSIVE_TERMINATE_MESSAGE, "--terminate-template");
        contact = options.text("--contact", CommandMessage.EXCLUSIVE_CONTACT);
        code = options.text("--code-env", CommandMessage.EXCLUSIVE_CODE);
        showCode = options.flag("--show-code", CommandMessage.EXCLUSIVE_SHOW_CODE);
        jobsWait = personal.number(options, "--jobs-wait", Usual.JOBS_WAIT, CommandMessage.EXCLUSIVE_JOBS_WAIT);
        terminateJobs = options.flag("--terminate-jobs", CommandMessage.EXCLUSIVE_TERMINATE_JOBS);
        interrupt = options.flag("--interrupt", CommandMessage.EXCLUSIVE_INTERRUPT);
        rounds = personal.number(options, "--rounds", Usual.ROUNDS, CommandMessage.EXCLUSIVE_ROUNDS);
        openJobsAfter = personal.number(
                options, "--open-jobs-after", Usual.JOBS_AFTER, CommandMessage.EXCLUSIVE_OPEN_JOBS_AFTER);
        together = options.flag("--together", CommandMessage.EXCLUSIVE_TOGETHER);
        inTurn = options.flag("--in-turn", CommandMessage.EXCLUSIVE_IN_TURN);
        takeOver = options.flag("--take-over", CommandMessage.EXCLUSIVE_TAKE_OVER);
    }

    private Supplier<@Nullable String> message(Options options, String name, CommandMessage help, String template) {
        return personal.message(options, template, name, options.text(name, help), text -> text);
    }

    boolean showsCode() {
        return showCode.getAsBoolean();
    }

    boolean takesOver() {
        return takeOver.getAsBoolean();
    }

    /**
     * @param program whether a program will run
     * @throws Complaint something cannot be as it was typed
     */
    ExclusiveSettings settings(boolean program) {
        if (together.getAsBoolean() && inTurn.getAsBoolean()) {
            throw new Complaint(CommandMessage.ONE_OF.text("--together", "--in-turn"));
        }
        int wait = jobsWait.getAsInt();
        try {
            return new ExclusiveSettings(
                    Duration.ofMinutes(lead.getAsInt()),
                    to(),
                    new MessageTexts(text(message), text(terminateMessage), contact()),
                    code(),
                    Duration.ofMinutes(terminateJobs.getAsBoolean() ? 0 : wait),
                    interrupt.getAsBoolean(),
                    rounds.getAsInt(),
                    Duration.ofMinutes(openJobsAfter.getAsInt()),
                    inTurn.getAsBoolean() || program && !together.getAsBoolean());
        } catch (IllegalArgumentException e) {
            throw new Complaint(String.valueOf(e.getMessage()));
        }
    }

    private String contact() {
        String given = contact.get();
        return given == null ? personal.settings().contact() : given;
    }

    private static String text(Supplier<@Nullable String> option) {
        return Objects.requireNonNullElse(option.get(), "");
    }

    private @Nullable LocalDateTime to() {
        Parameter parameter = new Parameter(TO, Kind.DATE_TIME, "", "", "");
        return new Values(List.of(parameter), Map.of(TO, text(to))).dateTime(TO);
    }

    private PermissionCode code() {
        String variable = code.get();
        if (variable == null) {
            return PermissionCode.generated();
        }
        String value = around.terminal().variable(variable);
        if (value == null) {
            throw new Complaint(CommandMessage.NO_VARIABLE.text(variable));
        }
        return new PermissionCode(value);
    }
}

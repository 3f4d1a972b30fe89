package dev.vakhta.ui.bot;

import dev.vakhta.model.text.Message;
import java.util.Arrays;
import org.eclipse.core.runtime.Platform;

/**
 * What a room of the product says, in the language of the run: texts by the names of their constants, which the room keeps to itself.
 *
 * @param messages the enum
 */
public record Words(String bundle, String messages) {
    public static final Words RECOVERY =
            new Words("dev.vakhta.ui.files", "dev.vakhta.ui.files.internal.page.PageMessage");
    public static final Words BASE = new Words("dev.vakhta.ui.files", "dev.vakhta.ui.files.internal.base.BaseMessage");
    public static final Words ENDING = new Words("dev.vakhta.ui.files", "dev.vakhta.ui.files.internal.act.ActMessage");
    public static final Words FOLDER = new Words("dev.vakhta.provider.file", "dev.vakhta.provider.file.FileMessage");
    public static final Words CONSOLE =
            new Words("dev.vakhta.ui.sessionlock", "dev.vakhta.ui.sessionlock.internal.exclusive.ConsoleMessage");
    public static final Words RUN =
            new Words("dev.vakhta.ui.sessionlock", "dev.vakhta.ui.sessionlock.internal.run.RunMessage");
    public static final Words RECOVER =
            new Words("dev.vakhta.processing", "dev.vakhta.processing.recovery.RecoveryMessage");
    public static final Words STATES = new Words("dev.vakhta.model", "dev.vakhta.model.state.Messages");
    public static final Words WIZARD =
            new Words("dev.vakhta.ui.sessions", "dev.vakhta.ui.sessions.internal.wizard.Messages");
    public static final Words LOCKS =
            new Words("dev.vakhta.ui.sessionlock", "dev.vakhta.ui.sessionlock.internal.edit.EditMessage");
    public static final Words PLAN = new Words("dev.vakhta.ui", "dev.vakhta.ui.plan.PlanMessage");
    public static final Words SCRIPT = new Words("dev.vakhta.script", "dev.vakhta.script.ScriptMessage");
    public static final Words TEMPLATES =
            new Words("dev.vakhta.app", "dev.vakhta.app.internal.messages.MessagesMessage");
    public static final Words PLUGINS = new Words("dev.vakhta.app", "dev.vakhta.app.internal.plugins.PluginMessage");

    /** As a person reads it: without the mark of its key. */
    public String text(String constant, Object... arguments) {
        try {
            Class<?> home = Platform.getBundle(bundle).loadClass(messages);
            return Arrays.stream(home.getEnumConstants())
                    .map(Message.class::cast)
                    .filter(message -> message.name().equals(constant))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(messages + " has no " + constant))
                    .text(arguments)
                    .replaceAll("&(?=.)", "");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(messages, e);
        }
    }

    /** What stands before its first argument. */
    public String beginning(String constant) {
        return text(constant, "\u0000", "\u0000", "\u0000").replaceAll("(?s)\u0000.*", "");
    }
}

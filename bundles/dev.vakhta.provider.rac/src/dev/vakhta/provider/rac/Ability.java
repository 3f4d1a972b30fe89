package dev.vakhta.provider.rac;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.provider.rac.Argument.Need;
import dev.vakhta.rac.grammar.Command;
import dev.vakhta.rac.grammar.Grammar;
import dev.vakhta.rac.grammar.Invocation;
import dev.vakhta.rac.grammar.Mode;
import dev.vakhta.rac.grammar.Option;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/** A command one rac has, and the options it takes. */
record Ability(Mode mode, Command command) {
    /** How the options end that name somebody and prove it, behind the level. */
    private static final String USER = "-user";

    private static final String PASSWORD = "-pwd";

    static @Nullable Ability of(Grammar grammar, String mode, List<String> words) {
        Mode known = grammar.mode(mode);
        Command command = known == null ? null : known.command(words);
        return known != null && command != null && command.words().equals(words) ? new Ability(known, command) : null;
    }

    /** Whether rac can be told who we are there. */
    boolean takes(Login login) {
        return mode.option(command, user(login)) != null;
    }

    static String user(Login login) {
        return level(login) + USER;
    }

    static String password(Login login) {
        return level(login) + PASSWORD;
    }

    private static String level(Login login) {
        return login.level().name().toLowerCase(Locale.ROOT);
    }

    /** The request as this rac takes it. */
    Invocation invocation(Request<?> request, String version) throws AdministrationException {
        Invocation asked = new Invocation(mode.name(), command.words(), List.of(), Invocation.DEFAULT_ADDRESS);
        for (Argument argument : request.arguments()) {
            Option option = mode.option(command, argument.name());
            if (option == null && argument.need() == Need.ALWAYS) {
                throw unsupported(RacMessage.NO_OPTION.text(version, request.command(), argument.title()));
            }
            if (option != null && (option.required() || argument.need() != Need.IF_REQUIRED)) {
                asked = argument.spellings().isEmpty()
                        ? asked.flag(argument.name())
                        : asked.with(argument.name(), spelled(argument, option, request, version));
            }
        }
        return asked;
    }

    private static String spelled(Argument argument, Option option, Request<?> request, String version)
            throws AdministrationException {
        List<String> words = option.words();
        for (String spelling : argument.spellings()) {
            if (words.isEmpty() || words.contains(spelling)) {
                return spelling;
            }
        }
        throw unsupported(
                RacMessage.NO_VALUE.text(version, request.command(), argument.title(), String.join(", ", words)));
    }

    private static AdministrationException unsupported(String sentence) {
        return new AdministrationException(FailureKind.UNSUPPORTED, sentence);
    }
}

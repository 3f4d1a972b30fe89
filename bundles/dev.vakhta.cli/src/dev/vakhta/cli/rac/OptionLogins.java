package dev.vakhta.cli.rac;

import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.rac.grammar.Invocation;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/** Who we are as the options say: {@code --cluster-user}, {@code --cluster-pwd} and their like. Nobody is asked. */
record OptionLogins(Invocation invocation) implements CredentialsCallback {
    @Override
    public @Nullable Credentials known(CredentialsRequest request) {
        String level = request.level().name().toLowerCase(Locale.ROOT);
        String user = invocation.value(level + "-user");
        String password = invocation.value(level + "-pwd");
        return user == null && password == null
                ? null
                : new Credentials(user == null ? "" : user, password == null ? "" : password);
    }

    @Override
    public @Nullable Credentials ask(CredentialsRequest request) {
        return null;
    }
}

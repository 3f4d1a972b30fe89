package dev.vakhta.ui.login;

import dev.vakhta.provider.target.MasterPassword;
import dev.vakhta.ui.look.Blocking;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;

/** Master-password dialogs over the workbench. */
final class MasterPasswordQuestions implements MasterPassword {
    @Override
    public @Nullable String ask(Occasion occasion) {
        CompletableFuture<@Nullable String> answer = new CompletableFuture<>();
        Blocking.ask(parent -> show(parent, occasion), answer);
        return answer.join();
    }

    private static @Nullable String show(Shell parent, Occasion occasion) {
        MasterPasswordDialog dialog = new MasterPasswordDialog(parent, occasion);
        dialog.open();
        return dialog.answer();
    }
}

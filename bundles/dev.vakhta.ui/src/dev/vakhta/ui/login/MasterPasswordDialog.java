package dev.vakhta.ui.login;

import dev.vakhta.provider.target.AskingSecrets;
import dev.vakhta.provider.target.MasterPassword.Occasion;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the master password; one that is new has to be typed twice. */
final class MasterPasswordDialog extends QuestionDialog {
    private final Occasion occasion;
    private Text password;
    private @Nullable Text again;
    private @Nullable Label differ;
    private @Nullable String answer;

    MasterPasswordDialog(Shell parent, Occasion occasion) {
        super(
                parent,
                LoginMessage.MASTER_TITLE.text(),
                occasion == Occasion.FIRST ? LoginMessage.MASTER_SET.text() : LoginMessage.MASTER_OPEN.text());
        this.occasion = occasion;
    }

    @Override
    void createFields() {
        heading(occasion == Occasion.FIRST ? LoginMessage.MASTER_FIRST.text() : LoginMessage.MASTER_LOCKED.text());
        sentence(LoginMessage.MASTER_HELP.text(AskingSecrets.VARIABLE));
        if (occasion == Occasion.REFUSED) {
            wrong(LoginMessage.MASTER_REFUSED.text());
        }
        password = field(LoginMessage.MASTER_PASSWORD.text(), SWT.PASSWORD);
        if (occasion == Occasion.FIRST) {
            again = field(LoginMessage.MASTER_AGAIN.text(), SWT.PASSWORD);
            differ = sentence("");
        }
    }

    @Override
    Control first() {
        return password;
    }

    @Override
    void update() {
        Label sentence = differ;
        Text second = again;
        if (sentence != null && second != null) {
            boolean differs = !second.getText().isEmpty() && !second.getText().equals(password.getText());
            sentence.setText(differs ? LoginMessage.MASTER_DIFFER.text() : "");
        }
        super.update();
    }

    @Override
    boolean isComplete() {
        Text second = again;
        return !password.getText().isEmpty()
                && (second == null || second.getText().equals(password.getText()));
    }

    @Override
    protected void okPressed() {
        answer = password.getText();
        super.okPressed();
    }

    /** Null: cancelled. */
    @Nullable
    String answer() {
        return answer;
    }
}

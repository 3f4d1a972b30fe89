package dev.vakhta.ui.login;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.ui.login.Asker.Answer;
import dev.vakhta.ui.login.Asker.Question;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a user and a password. */
final class CredentialsDialog extends QuestionDialog {
    private final Question question;
    private Text user;
    private Text password;
    private @Nullable Button remember;
    private @Nullable Answer answer;

    CredentialsDialog(Shell parent, Question question) {
        super(parent, LoginMessage.TITLE.text(question.request().target().getName()), LoginMessage.SIGN_IN.text());
        this.question = question;
    }

    @Override
    void createFields() {
        CredentialsRequest request = question.request();
        Target target = request.target();
        heading(whom(request));
        sentence(LoginMessage.WHERE.text(target.getName(), target.getAddress()));
        if (request.refused() != null) {
            wrong(LoginMessage.REFUSED.text(request.refused()));
        }
        user = field(LoginMessage.USER.text(), SWT.NONE);
        user.setText(question.user());
        password = field(LoginMessage.PASSWORD.text(), SWT.PASSWORD);
        if (target.getId() != null) {
            Button check = check(LoginMessage.REMEMBER.text());
            check.setSelection(question.remember());
            remember = check;
        }
        if (question.storageTrouble() != null) {
            sentence(LoginMessage.STORAGE_TROUBLE.text(question.storageTrouble()));
        }
    }

    private static String whom(CredentialsRequest request) {
        return switch (request.level()) {
            case AGENT -> LoginMessage.AGENT.text();
            case CLUSTER -> LoginMessage.CLUSTER.text(request.objectName());
            case INFOBASE -> LoginMessage.INFOBASE.text(request.objectName());
        };
    }

    @Override
    Control first() {
        return user.getText().isEmpty() ? user : password;
    }

    @Override
    boolean isComplete() {
        return !user.getText().isBlank();
    }

    @Override
    protected void okPressed() {
        Button check = remember;
        answer = new Answer(
                new Credentials(user.getText().strip(), password.getText()), check != null && check.getSelection());
        super.okPressed();
    }

    /** Null: cancelled. */
    @Nullable
    Answer answer() {
        return answer;
    }
}

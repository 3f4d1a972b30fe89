package dev.vakhta.provider.target;

import javax.crypto.spec.PBEKeySpec;
import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;

/** What Equinox finds on a server without a desktop. Contributed by {@code fragment.xml}. */
public final class EmptyKeyring extends PasswordProvider {
    @Override
    public PBEKeySpec getPassword(IPreferencesContainer container, int passwordType) {
        return null;
    }
}

package dev.vakhta.provider.recovery;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Somebody who may log in to an infobase. What the base does not keep is null.
 *
 * @param osName the account of the operating system; empty: none
 * @param shown in the list at logging in
 */
public record BaseUser(
        String name,
        String fullName,
        String osName,
        @Nullable Boolean administrator,
        @Nullable Boolean passwordLogin,
        @Nullable Boolean shown) {}

/** What the packages of this bundle share. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.provider.internal;

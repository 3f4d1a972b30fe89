/** The commands: what they take, what they do, how they are explained. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.cli.internal.command;

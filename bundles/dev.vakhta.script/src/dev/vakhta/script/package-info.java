/**
 * Processings that are a declaration and a program: a folder of its own in the person's configuration, {@code processings/NAME}, with
 * {@code processing.properties} in it. The program gets the chosen objects as JSON on its standard input and answers in lines of JSON; no shell
 * sees its arguments. See {@link dev.vakhta.script.ScriptDeclaration} for the declaration and {@link dev.vakhta.script.Conversation} for what is said.
 */
@NonNullByDefault
package dev.vakhta.script;

import org.eclipse.jdt.annotation.NonNullByDefault;

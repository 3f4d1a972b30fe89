/** What a person keeps between two runs: targets, and in secure storage their passwords. Window and command line share it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.provider.target;

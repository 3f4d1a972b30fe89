/** What is done in the real product: named by the system property {@code vakhta.scenario}. */
package dev.vakhta.ui.bot.scenario;

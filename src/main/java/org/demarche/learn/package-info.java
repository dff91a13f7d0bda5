/**
 * Logistic models over features with names: fitting, and what a fitted model says. Knows no room
 * but {@code config}; the rooms that use a model say what its features are.
 */
package org.demarche.learn;

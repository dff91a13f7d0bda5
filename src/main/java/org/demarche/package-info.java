/** Démarche; its rooms, one package a stage of the way of an article, are below. */
package org.demarche;

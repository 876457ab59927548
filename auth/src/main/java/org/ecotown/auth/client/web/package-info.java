/**
 * The clients API.
 */
@NullMarked
package org.ecotown.auth.client.web;

import org.jspecify.annotations.NullMarked;

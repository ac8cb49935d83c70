// SPDX-License-Identifier: Apache-2.0

#ifndef HEARSAY_CLIBXML2_H
#define HEARSAY_CLIBXML2_H

// Where libxml2 was built with ICU its headers include those of ICU, which clash with the copy that Foundation brings.
// Only the struct of an encoding's converters changes with it, which nothing here looks into.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

// In C since `xmlFree` is a variable, which Swift holds to be shared.
static inline void hearsay_xml_free(void *memory) { xmlFree(memory); }

#endif

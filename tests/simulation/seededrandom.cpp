// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

// The one interface by which a program can bring numbers of its own to OpenSSL without a provider.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "tests/simulation/seededrandom.h"

#include <openssl/rand.h>

#include <random>

namespace landgang::simulation {
namespace {

std::mt19937_64 &numbers()
{
    static std::mt19937_64 engine;
    return engine;
}

int draw(unsigned char *bytes, int count)
{
    std::uint64_t left = 0;
    for (int i = 0; i < count; ++i) {
        left = i % 8 == 0 ? numbers()() : left >> 8;
        bytes[i] = static_cast<unsigned char>(left & 0xff);
    }
    return 1;
}

int isReady()
{
    return 1;
}

} // namespace

void seedCryptography(quint32 seed)
{
    static const RAND_METHOD kMethod{nullptr, draw, nullptr, nullptr, draw, isReady};
    numbers().seed(seed);
    RAND_set_rand_method(&kMethod);
}

} // namespace landgang::simulation

// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/voice.h"

namespace landgang {

VoiceState voiceState(const std::vector<Voice> &voices, const QByteArray &planVersion)
{
    if (voices.empty()) {
        return VoiceState::NeverAsked;
    }
    for (auto voice = voices.rbegin(); voice != voices.rend(); ++voice) {
        if (voice->planVersion != planVersion) {
            continue;
        }
        switch (voice->view) {
        case VoiceView::Agrees: return VoiceState::Agrees;
        case VoiceView::Disagrees: return VoiceState::Disagrees;
        case VoiceView::CouldNotBeAsked: return VoiceState::CouldNotBeAsked;
        }
    }
    return VoiceState::OutOfDate;
}

bool lacksReason(const Voice &voice)
{
    return voice.view != VoiceView::Agrees && voice.reason.trimmed().isEmpty();
}

} // namespace landgang

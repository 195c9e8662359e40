// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/voice.h"

#include <QTest>

using namespace landgang;

namespace {

const QDate kDay(2026, 5, 4);

} // namespace

class TestVoice : public QObject
{
    Q_OBJECT

private slots:
    void theLastVoiceAboutTheVersionCounts();
    void aNoNeedsAReason();
};

void TestVoice::theLastVoiceAboutTheVersionCounts()
{
    const Voice agrees{"v1", kDay, VoiceView::Agrees};
    const Voice disagrees{"v1", kDay, VoiceView::Disagrees};
    const Voice absent{"v2", kDay, VoiceView::CouldNotBeAsked};
    QCOMPARE(voiceState({}, "v1"), VoiceState::NeverAsked);
    QCOMPARE(voiceState({agrees}, "v1"), VoiceState::Agrees);
    QCOMPARE(voiceState({agrees, disagrees}, "v1"), VoiceState::Disagrees);
    QCOMPARE(voiceState({agrees, absent}, "v1"), VoiceState::Agrees);
    QCOMPARE(voiceState({agrees, absent}, "v2"), VoiceState::CouldNotBeAsked);
    QCOMPARE(voiceState({agrees, absent}, "v3"), VoiceState::OutOfDate);
}

void TestVoice::aNoNeedsAReason()
{
    QVERIFY(!lacksReason({"v", kDay, VoiceView::Agrees}));
    QVERIFY(lacksReason({"v", kDay, VoiceView::Disagrees}));
    QVERIFY(lacksReason({"v", kDay, VoiceView::CouldNotBeAsked, QStringLiteral(" ")}));
    QVERIFY(!lacksReason({"v", kDay, VoiceView::Disagrees, QStringLiteral("wants Moss")}));
}

QTEST_APPLESS_MAIN(TestVoice)

#include "tst_voice.moc"

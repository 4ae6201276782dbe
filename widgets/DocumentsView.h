// Trade documents and seals of the open case with their chains of custody, and the buttons of what can be recorded.
#pragma once

#include "inspection/TradeDocument.h"
#include "widgets/DocumentsModel.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QTableView;

namespace portlight::widgets {

class DocumentsView : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsView(QWidget* parent = nullptr);

    // Keeps the row that was chosen where it is still there.
    void setDocuments(const QVector<inspection::TradeDocument>& documents, const QVector<inspection::Seal>& seals,
                      const DocumentsModel::OfficerName& nameOf);
    // Buttons below the list; the actions are not owned.
    void setActions(const QList<QAction*>& actions);
    // The document or seal that a command is about: of the chosen row, else the only one there is.
    [[nodiscard]] QUuid currentDocument() const; // null: none
    [[nodiscard]] QString currentSeal() const;   // empty: none
    [[nodiscard]] DocumentsModel& documentsModel() { return *m_model; }
    void focusList();

Q_SIGNALS:
    // Another document or seal is meant by the commands.
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    [[nodiscard]] const DocumentsModel::Row* currentRow() const;

    DocumentsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_none = nullptr;
    QWidget* m_buttons = nullptr;
};

} // namespace portlight::widgets
